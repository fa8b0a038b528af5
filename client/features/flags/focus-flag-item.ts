import { elementOnDemand } from '../../ui/on-demand.ts'
import { flagItemId } from './flag-item-id.ts'

/** Brings the focus to a flag in the list, once it is there. */
export const focusFlagItem = (flagId: string) => {
  requestAnimationFrame(() => elementOnDemand(flagItemId(flagId))?.querySelector('button')?.focus())
}
