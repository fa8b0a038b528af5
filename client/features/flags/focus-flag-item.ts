import { flagItemId } from './flag-item-id.ts'

/** Brings the focus to a flag in the list, once it is there. */
export const focusFlagItem = (flagId: string) => {
  requestAnimationFrame(() => document.getElementById(flagItemId(flagId))?.querySelector('button')?.focus())
}
