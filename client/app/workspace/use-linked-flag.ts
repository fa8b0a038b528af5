import { useEffect, useRef } from 'react'
import { tell } from '../../ui/announce.ts'
import type { Workspace } from './workspace.ts'

/** Opens the flag that the address names, once, as soon as the flags are there. */
export const useLinkedFlag = (flagId: string | undefined, { flags: { data }, actions }: Workspace): void => {
  const opened = useRef<string>(undefined)
  useEffect(() => {
    if (flagId === undefined || opened.current === flagId || !data) return
    // Out of the effect: its words may have to come onto the page first.
    const frame = requestAnimationFrame(() => {
      opened.current = flagId
      const linked = data.find(({ id }) => id === flagId)
      if (linked) {
        actions.openFlags([flagId])
        actions.goToWords(flagId, linked.span.start)
      } else tell('The flag that this address leads to is not here any more.')
    })
    return () => cancelAnimationFrame(frame)
  }, [flagId, data, actions])
}
