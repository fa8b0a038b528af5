import { stat } from 'node:fs/promises'
import { printable } from './printable.ts'
import { Mismatch } from './verify/mismatch.ts'
import { verify } from './verify/verify.ts'

const USAGE = `Usage: stet verify FILE.zip
Checks a proof that a desk exported, without a desk.
Exit status: 0 it is whole, 1 something does not match, 2 wrong usage.`

type Mouth = { tell: (line: string) => void; complain: (line: string) => void }

/** Does what the words of a command line say. @returns the exit status */
export const run = async (words: readonly string[], { tell, complain }: Mouth): Promise<0 | 1 | 2> => {
  const [command, file, ...more] = words
  if (command === '--help' || command === '-h') {
    tell(USAGE)
    return 0
  }
  if (command !== 'verify' || file === undefined || more.length > 0) {
    complain(USAGE)
    return 2
  }
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) {
    complain(`There is no file ${printable(file)}.`)
    return 2
  }
  try {
    for (const line of await verify(file)) tell(printable(line))
    return 0
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    complain(printable(error instanceof Mismatch ? reason : `The proof cannot be checked: ${reason}.`))
    return 1
  }
}
