import { elementOnDemand } from '../../ui/on-demand.ts'
import { flagItemId } from './flag-item-id.ts'

/** Brings the focus to what is open below a flag, unless a field there has taken it already. */
export const focusOpenDeed = (flagId: string) => {
  requestAnimationFrame(() => {
    const open = elementOnDemand(flagItemId(flagId))?.querySelector<HTMLElement>('[role="group"]')
    if (open && !open.contains(document.activeElement)) open.focus()
  })
}

/** Brings the focus to a flag in the list, once it is there. */
export const focusFlagItem = (flagId: string) => {
  requestAnimationFrame(() => elementOnDemand(flagItemId(flagId))?.querySelector('button')?.focus())
}
