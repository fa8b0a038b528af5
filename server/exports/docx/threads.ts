import type { Flag } from '#domain/review/flag.ts'
import type { Dossier } from '../dossier.ts'
import { type FlagSource, sourcesByFlag } from '../flag-sources.ts'
import { saidIn } from '../reply-in-words.ts'
import { remarkLines } from './remarks.ts'
import { linesOf } from './text.ts'

/** One comment as Word shows it in the margin; answers name the comment that they belong to. */
export type WordComment = {
  id: number
  author: string
  at: string
  lines: readonly string[]
  parent: number | null
  isDone: boolean
}

/** A flag and the numbers of its comments: the first is what it says, the others are the answers to it. */
export type Thread = { flag: Flag; ids: readonly number[] }

/**
 * Which flag has which comments, numbered through in reading order.
 * @param first the number of the first
 */
export const threadsOf = ({ flags, threads }: Pick<Dossier, 'flags' | 'threads'>, first = 0): Thread[] => {
  let next = first
  return flags.map((flag) => {
    const ids = [flag, ...(threads.get(flag.id) ?? [])].map((_, index) => next + index)
    next += ids.length
    return { flag, ids }
  })
}

/**
 * The comments themselves, one by one.
 * @param remarkOn what is to be said of a flag before all else, where there is something
 */
export function* commentsOf(
  dossier: Dossier,
  threads: readonly Thread[],
  remarkOn: (flag: Flag) => string | null,
): Generator<WordComment> {
  const uses: ReadonlyMap<string, readonly FlagSource[]> = sourcesByFlag(dossier.sources)
  for (const { flag, ids } of threads) {
    const [parent = 0, ...answers] = ids
    const isDone = flag.status === 'resolved'
    yield {
      ...{ id: parent, parent: null, author: flag.author.name, at: flag.createdAt, isDone },
      lines: remarkLines(flag, uses.get(flag.id) ?? [], remarkOn(flag), dossier.deskUrl),
    }
    const replies = dossier.threads.get(flag.id) ?? []
    for (const [index, id] of answers.entries()) {
      const reply = replies[index]
      if (!reply) continue
      const { author, createdAt: at } = reply
      yield { id, parent, author: author.name, at, lines: linesOf(saidIn(reply)), isDone }
    }
  }
}
