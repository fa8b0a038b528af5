import { diffArrays } from 'diff'

/** A stretch of two texts: in both, only in the one before, or only in the one after. */
export type Change = { kind: 'same' | 'removed' | 'added'; text: string }

/** Longer texts are not compared word by word: nobody could read the answer, and it would take long. */
const LONGEST = 20_000
/** How many words may differ before the whole counts as replaced */
const MOST_EDITS = 400

/** Finds words in every script, those that write without spaces too (UAX #29). */
const words = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * What makes the second text of the first, in whole words (Myers, An O(ND) Difference Algorithm). What is
 * the same or removed makes up `before`, what is the same or added makes up `after`, to the letter.
 */
export const wordDiff = (before: string, after: string): Change[] => {
  const parts = compared(before, after)
  if (!parts) return filled([change('removed', before), change('added', after)])
  return joined(parts)
}

const compared = (before: string, after: string): Change[] | null => {
  if (before.length + after.length > LONGEST) return null
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_EDITS })
  return (
    parts?.map(({ value, added, removed }) =>
      change(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
    ) ?? null
  )
}

const wordsOf = (text: string): string[] => Array.from(words.segment(text), ({ segment }) => segment)

const change = (kind: Change['kind'], text: string): Change => ({ kind, text })

const filled = (changes: readonly Change[]): Change[] => changes.filter(({ text }) => text !== '')

/**
 * Neighbouring changes as one: first all that goes, then all that comes. White space alone between two
 * changes is no word that stayed.
 */
const joined = (parts: readonly Change[]): Change[] => {
  const done: Change[] = []
  let removed = ''
  let added = ''
  const end = () => {
    done.push(...replacement(removed, added))
    removed = ''
    added = ''
  }
  for (const [index, { kind, text }] of parts.entries()) {
    const isBetween = index > 0 && index < parts.length - 1
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (isBetween && text.trim() === '') {
      removed += text
      added += text
    } else {
      end()
      done.push(change('same', text))
    }
  }
  end()
  return merged(filled(done))
}

/** What goes and what comes; white space that both end with stays. */
const replacement = (removed: string, added: string): Change[] => {
  const space = /\s*$/u.exec(removed)?.[0] ?? ''
  const stays = added.endsWith(space) ? space.length : 0
  return [
    change('removed', removed.slice(0, removed.length - stays)),
    change('added', added.slice(0, added.length - stays)),
    change('same', removed.slice(removed.length - stays)),
  ]
}

const merged = (changes: readonly Change[]): Change[] => {
  const done: Change[] = []
  for (const next of changes) {
    const last = done.at(-1)
    if (last?.kind === next.kind) done[done.length - 1] = change(next.kind, last.text + next.text)
    else done.push(next)
  }
  return done
}
