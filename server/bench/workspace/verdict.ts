import type { Figures } from './measure.ts'

type Own = Pick<Figures, 'text' | 'flags' | 'saved' | 'oneMore' | 'frame' | 'heap'>

type Measure = {
  key: keyof Own
  title: string
  /** What is asked of the desk beside the plain rendering and beside Recogito, with so many flags */
  asked: (flags: number) => string
  holds: (own: number, plain: number, recogito: number, flags: number) => boolean
}

/** So many flags that painting all of them at once shows */
const MANY = 10_000
/** At 60 a second */
const TWO_FRAMES = 2_000 / 60
/** Two frames are as far apart as the screen is quick; what differs by less is the clock. */
const CLOCK = 0.5

/** Every row of the table, and when it passes. */
export const MEASURES: readonly Measure[] = [
  {
    key: 'text',
    title: 'text readable, ms',
    asked: () => 'before both',
    holds: (own, plain, recogito) => own < plain && own < recogito,
  },
  {
    key: 'flags',
    title: 'flags painted, ms',
    asked: (flags) => (flags < MANY ? 'before both' : 'in half of plain, a tenth of Recogito'),
    holds: (own, plain, recogito, flags) =>
      flags < MANY ? own < plain && own < recogito : own <= plain / 2 && own <= recogito / 10,
  },
  {
    key: 'saved',
    title: 'one more flag, after Save, ms',
    asked: () => 'within two frames, before both',
    holds: (own, plain, recogito) => own <= TWO_FRAMES + CLOCK && own < plain && own < recogito,
  },
  {
    key: 'oneMore',
    title: 'one more flag, after the answer, ms',
    asked: () => 'within 50 ms, before both',
    holds: (own, plain, recogito) => own <= 50 && own < plain && own < recogito,
  },
  {
    key: 'frame',
    title: 'scroll frame p95, ms',
    asked: () => 'under 20 ms, no slower than either',
    holds: (own, plain, recogito) => own < 20 && own <= Math.min(plain, recogito) + CLOCK,
  },
  {
    key: 'heap',
    title: 'heap, MB',
    asked: () => 'less than both',
    holds: (own, plain, recogito) => own < plain && own < recogito,
  },
]
