import { memo, useCallback, useContext, useSyncExternalStore } from 'react'
import { isAccountedFor } from '#domain/review/check.ts'
import { type CheckBook, CheckBookContext } from '../../ui/check-book.ts'
import { initialsOf } from '../../ui/initials.ts'
import styles from './block-initials.module.css'
import { besides, SOURCES_SIGN } from './sentence-check.ts'

/**
 * Who checked a paragraph, in the left margin, with a tick once nothing of it is left to check; below,
 * whether something is noted beside it and whether it rests on sources.
 */
export const BlockInitials = memo(({ sentenceIds }: { sentenceIds: readonly string[] }) => {
  const book = useContext(CheckBookContext)
  const subscribe = useCallback(
    (listener: () => void) =>
      book.follow((changed) => {
        if (sentenceIds.some((id) => changed.includes(id))) listener()
      }),
    [book, sentenceIds],
  )
  const initials = useSyncExternalStore(subscribe, () => initialsIn(book, sentenceIds))
  const beside = useSyncExternalStore(subscribe, () => besideIn(book, sentenceIds))
  return initials === '' && beside === '' ? null : (
    <span className={styles.initials} data-initials={initials} data-beside={beside} aria-hidden="true" />
  )
})

const initialsIn = (book: CheckBook, sentenceIds: readonly string[]): string => {
  const looks = sentenceIds.map((id) => book.lookOf(id))
  const people = looks.flatMap(({ state, by }) =>
    state === 'unchecked' || by === null ? [] : [initialsOf(by.name)],
  )
  const signed = [...new Set(people)].join(' ')
  return signed !== '' && looks.every(({ state }) => isAccountedFor(state)) ? `${signed} ✓` : signed
}

/** Which sentence it is stands in the text: the margin only says that there is something. */
const besideIn = (book: CheckBook, sentenceIds: readonly string[]): string => {
  const looks = sentenceIds.map((id) => book.lookOf(id))
  const isNoted = looks.some(({ note }) => note !== '')
  return besides(isNoted, looks.some(({ sources }) => sources > 0) ? SOURCES_SIGN : null)
}
