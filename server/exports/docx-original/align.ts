/** So many letters that read the same after a difference are no accident. */
const SURE = 12
/** How far a note's number, the mark of a cell or the words of a picture reach. */
const NEAR = 200
const FAR_LETTERS = 32
/** Searches through all that is left; a file that needs more is another text. */
const MOST_SEARCHES = 2000

/**
 * Which letter of `there` each letter of `here` is, or -1. Both are readings of one text by different
 * readers: mostly the same, here and there with something more in one of them.
 * Costs O(n) and a search through the rest for each difference that is not near.
 * @param isBreak whether something foreign may stand before a letter of `there`
 */
export const aligned = (here: string, there: string, isBreak: (to: number) => boolean): Int32Array => {
  const found = new Int32Array(here.length).fill(-1)
  let [at, to] = [0, 0]
  let searches = 0
  while (at < here.length && to < there.length) {
    if (here.charCodeAt(at) === there.charCodeAt(to)) {
      found[at] = to
      at += 1
      to += 1
      continue
    }
    const next = near(here, there, at, to) ?? (searches < MOST_SEARCHES ? far(here, there, at, to) : null)
    searches += 1
    if (next === null) return found
    const isFound = (step: number) => found[at - step] === to - step
    const back = stepsBack({ here, there, next, to, isFound, isBreak })
    found.fill(-1, at - back, at)
    for (let step = 1; step <= back; step += 1) found[next.at - step] = next.to - step
    at = next.at
    to = next.to
  }
  return found
}

type Place = { at: number; to: number }

/** The nearest place at which both go on alike. */
const near = (here: string, there: string, at: number, to: number): Place | null => {
  for (let step = 1; step <= NEAR; step += 1) {
    if (agrees(here, there, at + step, to)) return { at: at + step, to }
    if (agrees(here, there, at, to + step)) return { at, to: to + step }
    if (agrees(here, there, at + step, to + step)) return { at: at + step, to: to + step }
  }
  return null
}

const agrees = (here: string, there: string, at: number, to: number): boolean => {
  const words = here.slice(at, at + SURE)
  return (
    words !== '' &&
    there.startsWith(words, to) &&
    (words.length === SURE || to + words.length === there.length)
  )
}

/**
 * The first letters of something foreign may happen to read like those behind it. How many letters before
 * a difference belong behind it, because what is foreign begins where it may.
 */
const stepsBack = ({ here, there, next, to, isFound, isBreak }: Difference): number => {
  for (let step = 0; step <= SURE; step += 1) {
    if (isBreak(to - step)) return step
    const isSame = here.charCodeAt(next.at - step - 1) === there.charCodeAt(next.to - step - 1)
    if (!isSame || !isFound(step + 1)) return 0
  }
  return 0
}

type Difference = {
  here: string
  there: string
  next: Place
  to: number
  /** whether so many letters before the difference both read the same */
  isFound: (step: number) => boolean
  isBreak: (to: number) => boolean
}

/** Where the words that stand next in `there` stand in `here`, or those after them. */
const far = (here: string, there: string, at: number, to: number): Place | null => {
  const words = there.slice(to, to + FAR_LETTERS)
  const place = here.indexOf(words, at)
  if (place >= 0) return { at: place, to }
  return to + FAR_LETTERS < there.length ? { at, to: to + FAR_LETTERS } : null
}
