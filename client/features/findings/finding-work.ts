import type { Flag } from '#contract/flag.ts'
import type { Choice } from '../../ui/choice.ts'

/** What the list of findings and its cards need to know of the place they stand in. */
export type FindingWork = {
  userId: string
  articleId: string
  /** Canonical text of the current revision */
  text: string
  /** The flag or finding that is lit */
  lit: Choice
  /** What is open in the right column, one thing at a time (dismissing-id.ts) */
  open: Choice
  /** From a card to words of it, which begin at `start` */
  onShow: (findingId: string, start: number) => void
  onAccepted: (flag: Flag) => void
}
