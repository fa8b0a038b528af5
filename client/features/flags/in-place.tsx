import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import type { Flag } from '#contract/flag.ts'
import { useIsChosen } from '../../ui/choice.ts'
import { type Deed, deedId, useFlagWork } from './flag-work.ts'
import { focusFlagItem } from './focus-flag-item.ts'
import { useBringIntoSight } from '../../ui/use-bring-into-sight.ts'
import styles from './in-place.module.css'

type InPlaceProps = { flag: Flag; deed: Deed; label: string; children: () => ReactNode }

/** What opens below a flag to do something with it. Escape closes it, and the focus goes back. */
export const InPlace = ({ flag, deed, label, children }: InPlaceProps) => {
  const work = useFlagWork()
  const isOpen = useIsChosen(work.deed, deedId(deed, flag.id))
  const place = useRef<HTMLDivElement>(null)
  useBringIntoSight(place, isOpen)
  if (!isOpen) return null
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return
    event.preventDefault()
    work.deed.set(null)
    focusFlagItem(flag.id)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears for what is in it
    <div ref={place} role="group" tabIndex={-1} aria-label={label} className={styles.place} onKeyDown={leave}>
      {children()}
    </div>
  )
}
