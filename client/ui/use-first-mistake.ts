import { type RefObject, useEffect } from 'react'

/** After a refusal the focus goes to the first field that has to be mended. */
export const useFirstMistake = (form: RefObject<HTMLFormElement | null>, problem: Error | null) => {
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [form, problem])
}
