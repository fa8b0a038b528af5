import { useCallback, useEffect, useRef, useState } from 'react'
import { type FlagTarget, targetKey } from '../../features/flags/flag-draft.ts'

/** Which flag form is open; answers of the server may ask for it long after they were waited for. */
export const useOpenForm = () => {
  const [form, setState] = useState<FlagTarget | null>(null)
  const latest = useRef<FlagTarget | null>(null)
  useEffect(() => {
    latest.current = form
    return () => {
      latest.current = null
    }
  }, [form])
  const setForm = useCallback((target: FlagTarget | null) => {
    latest.current = target
    setState(target)
  }, [])
  const isOpen = useCallback((target: FlagTarget) => isSame(latest.current, target), [])
  const closeIf = useCallback((target: FlagTarget) => {
    if (isSame(latest.current, target)) latest.current = null
    // Also of a page put aside while somebody signs in again.
    setState((current) => (isSame(current, target) ? null : current))
  }, [])
  return { form, setForm, isOpen, closeIf }
}

const isSame = (form: FlagTarget | null, target: FlagTarget): boolean =>
  form !== null && targetKey(form) === targetKey(target)
