/** What a program opens without running anything in it. */
const SAFE = new Set([
  'application/pdf',
  'audio/mp4',
  'audio/mpeg',
  'audio/ogg',
  'image/gif',
  'image/jpeg',
  'image/png',
  'image/webp',
  'text/plain',
  'video/mp4',
  'video/webm',
])

/** The type a file is served as: its own where that is harmless, mere bytes otherwise. */
export const safeMediaType = (claimed: string): string => {
  const type = claimed.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return SAFE.has(type) ? type : 'application/octet-stream'
}
