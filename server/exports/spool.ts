import { Deflate, Inflate, strToU8 } from 'fflate'

/** Text is compressed in pieces of so many characters. */
const PIECE = 65_536

/**
 * Text that is needed later than it is known, kept small until then: what a file says last is often
 * found while what it says first is written.
 */
export const createSpool = () => {
  const packed: Uint8Array[] = []
  const deflate = new Deflate({ level: 1 }, (chunk) => void packed.push(chunk))
  let waiting = ''
  return {
    add: (text: string): void => {
      waiting += text
      if (waiting.length < PIECE) return
      deflate.push(strToU8(waiting))
      waiting = ''
    },
    /** All of it in pieces; nothing can be added any more. */
    *read(): Generator<Uint8Array> {
      deflate.push(strToU8(waiting), true)
      waiting = ''
      const ready: Uint8Array[] = []
      const inflate = new Inflate((chunk) => void ready.push(chunk))
      for (const chunk of packed) {
        inflate.push(chunk)
        yield* ready.splice(0)
      }
    },
  }
}
