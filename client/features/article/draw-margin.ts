import { isAccountedFor } from '#domain/review/check.ts'
import type { ShownCheck } from '../../ui/check-book.ts'
import { initialsOf } from '../../ui/initials.ts'
import { dress } from './dress.ts'
import styles from './margin.module.css'
import { besides, SOURCES_SIGN } from './sentence-check.ts'

/**
 * Who checked a block, in the left margin, with a tick once nothing of it is left to check; below,
 * whether something is noted beside it and whether it rests on sources.
 * @param looks how its sentences stand
 */
export const drawMargin = (block: Element, looks: readonly ShownCheck[]): void => {
  const [initials, beside] = [initialsIn(looks), besideIn(looks)]
  const drawn = block.querySelector(`:scope > .${styles.initials}`)
  if (initials === '' && beside === '') return drawn?.remove()
  const margin = drawn ?? block.appendChild(document.createElement('span'))
  dress(margin, {
    class: styles.initials,
    'data-initials': initials,
    'data-beside': beside,
    'aria-hidden': 'true',
  })
}

const initialsIn = (looks: readonly ShownCheck[]): string => {
  const people = looks.flatMap(({ state, by }) =>
    state === 'unchecked' || by === null ? [] : [initialsOf(by.name)],
  )
  const signed = [...new Set(people)].join(' ')
  return signed !== '' && looks.every(({ state }) => isAccountedFor(state)) ? `${signed} ✓` : signed
}

/** Which sentence it is stands in the text: the margin only says that there is something. */
const besideIn = (looks: readonly ShownCheck[]): string => {
  const isNoted = looks.some(({ note }) => note !== '')
  return besides(isNoted, looks.some(({ sources }) => sources > 0) ? SOURCES_SIGN : null)
}
