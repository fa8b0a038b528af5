import type { Request } from 'express'

const MINIMAL = 'http://www.w3.org/ns/ldp#PreferMinimalContainer'
const IRIS = 'http://www.w3.org/ns/oa#PreferContainedIRIs'
const DESCRIPTIONS = 'http://www.w3.org/ns/oa#PreferContainedDescriptions'

type Preferences = {
  /** no page within the container, only links to pages */
  minimal: boolean
  /** addresses instead of whole annotations */
  iris: boolean
  /** for the header that tells what was heeded; null when nothing was */
  applied: string | null
}

/**
 * How a container shall be told (Web Annotation Protocol, 4.2). Whoever asks for addresses and for whole
 * annotations at once, which the standard forbids, gets whole ones.
 * @param iris what the address itself asks for
 */
export const preferencesOf = (req: Request, iris: boolean): Preferences => {
  const wanted = includedIn(req.get('prefer') ?? '')
  const [minimal, asIris, whole] = [MINIMAL, IRIS, DESCRIPTIONS].map((one) => wanted.includes(one))
  const heeded = [
    ...(minimal ? [MINIMAL] : []),
    ...(asIris && !whole ? [IRIS] : []),
    ...(whole ? [DESCRIPTIONS] : []),
  ]
  return {
    minimal: minimal === true,
    iris: whole ? false : asIris === true || iris,
    applied: heeded.length === 0 ? null : `return=representation; include="${heeded.join(' ')}"`,
  }
}

/** `return=representation; include="a b"` (RFC 7240, with the parameter of the Linked Data Platform). */
const includedIn = (header: string): string[] => {
  if (!/\breturn\s*=\s*"?representation\b/i.test(header)) return []
  const [, quoted, bare] = /;\s*include\s*=\s*(?:"([^"]*)"|([^\s,;"]+))/i.exec(header) ?? []
  return (quoted ?? bare ?? '').split(/\s+/).filter(Boolean)
}
