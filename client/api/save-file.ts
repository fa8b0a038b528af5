import type { Download } from './exports.ts'

/** Hands a file to the browser's downloads. */
export const saveFile = ({ bytes, filename }: Download) => {
  const address = URL.createObjectURL(bytes)
  const link = document.createElement('a')
  link.href = address
  link.download = filename
  link.click()
  // Revoked a little later: browsers begin to read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
