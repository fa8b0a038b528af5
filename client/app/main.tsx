import { type ReactNode, useEffect, useRef } from 'react'

/**
 * The page below the bar. The focus goes with whoever comes from another page, unless something on
 * this one has it already; a page just loaded leaves it at the top, where the skip link is.
 */
export const Main = ({ className, children }: { className: string | undefined; children: ReactNode }) => {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    // Nobody has pressed anything in a page just loaded.
    if (!navigator.userActivation.hasBeenActive) return
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true })
  }, [])
  return (
    <main ref={main} id="main" tabIndex={-1} className={className}>
      {children}
    </main>
  )
}
