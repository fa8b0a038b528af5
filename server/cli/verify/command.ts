import { stat } from 'node:fs/promises'
import type { Command } from '../command.ts'
import { printable } from '../printable.ts'
import { Mismatch } from './mismatch.ts'
import { verify as verifyProof } from './verify.ts'

const USAGE = `Usage: stet verify FILE.zip
Checks a proof that a desk exported, without a desk.
Exit status: 0 it is whole, 1 something does not match, 2 wrong usage.`

export const verify: Command = {
  usage: USAGE,
  run: async ([file, ...more], { tell, complain }) => {
    if (file === undefined || more.length > 0) {
      complain(USAGE)
      return 2
    }
    const found = await stat(file).catch(() => null)
    if (!found?.isFile()) {
      complain(`There is no file ${printable(file)}.`)
      return 2
    }
    try {
      for (const line of await verifyProof(file)) tell(printable(line))
      return 0
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      complain(printable(error instanceof Mismatch ? reason : `The proof cannot be checked: ${reason}.`))
      return 1
    }
  },
}
