import { whenIdle } from '../../ui/when-idle.ts'

/** So many at a time: few enough that nobody feels it. */
const AT_A_TIME = 24

/** Something small to be done to many, later and in turns; asked for twice, it is done once. */
export const createTurns = (work: (index: number) => void) => {
  const queue = new Set<number>()
  let callOff: (() => void) | null = null
  const goOn = () => {
    callOff = queue.size > 0 ? whenIdle(takeSome) : null
  }
  const takeSome = () => {
    for (const index of [...queue].slice(0, AT_A_TIME)) {
      queue.delete(index)
      work(index)
    }
    goOn()
  }
  return {
    ask: (index: number) => {
      queue.add(index)
      if (callOff === null) goOn()
    },
    end: () => {
      queue.clear()
      callOff?.()
      callOff = null
    },
  }
}
