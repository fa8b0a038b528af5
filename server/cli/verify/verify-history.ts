import { chained } from '../../exports/proof/chain.ts'
import { CHAIN_START, type Manifest } from '../../exports/proof/manifest.ts'
import type { Archive } from './archive.ts'
import { Mismatch } from './mismatch.ts'

/** One entry never is longer; what has no end of line is not gathered for ever. */
const LONGEST_LINE = 16_000_000

/** Each line follows from the one before, and the last one is the one the manifest names. */
export const verifyHistory = async (archive: Archive, { history }: Manifest): Promise<void> => {
  let [head, number] = [CHAIN_START, 0]
  for await (const line of linesOf(archive.read(history.path))) {
    number += 1
    const space = line.indexOf(' ')
    const expected = chained(head, line.slice(space + 1))
    if (space !== 64 || line.slice(0, 64) !== expected) {
      throw new Mismatch(`Line ${number} of ${history.path} does not follow from the lines before it.`)
    }
    head = expected
  }
  if (number !== history.entries) {
    throw new Mismatch(`${history.path} has ${number} entries; the manifest says ${history.entries}.`)
  }
  if (head !== history.head) throw new Mismatch(`${history.path} ends otherwise than the manifest says.`)
}

async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let waiting = ''
  const decoder = new TextDecoder()
  for await (const chunk of bytes) {
    const lines = (waiting + decoder.decode(chunk, { stream: true })).split('\n')
    waiting = lines.pop() ?? ''
    if (waiting.length > LONGEST_LINE) throw new Mismatch('history.txt has a line without an end.')
    yield* lines
  }
  waiting += decoder.decode()
  if (waiting !== '') yield waiting
}
