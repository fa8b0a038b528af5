import { useCallback, useEffect, useRef } from 'react'

/** Tells, when an answer comes at last, whether what asked for it is still on the page. */
export const useIsOpen = (): (() => boolean) => {
  const isOpen = useRef(false)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])
  return useCallback(() => isOpen.current, [])
}
