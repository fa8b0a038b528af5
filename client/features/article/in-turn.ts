import { whenIdle } from '../../ui/when-idle.ts'

/** So many at a time: few enough that nobody feels it. */
const AT_A_TIME = 24

const queue = new Set<() => void>()
let isUnderWay = false

const goOn = () => {
  isUnderWay = queue.size > 0
  if (isUnderWay) whenIdle(takeSome)
}

const takeSome = () => {
  for (const work of [...queue].slice(0, AT_A_TIME)) {
    queue.delete(work)
    work()
  }
  goOn()
}

/** Something small to be done by many, later and in turns; asked for twice, it is done once. */
export const inTurn = (work: () => void) => {
  const own = () => work()
  return {
    ask: () => {
      queue.add(own)
      if (!isUnderWay) goOn()
    },
    callOff: () => {
      queue.delete(own)
    },
  }
}
