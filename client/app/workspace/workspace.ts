import type { UseQueryResult } from '@tanstack/react-query'
import type { Article } from '#contract/article.ts'
import type { Finding } from '#contract/finding.ts'
import type { Flag } from '#contract/flag.ts'
import type { Span } from '#domain/article/span.ts'
import type { ReadingPlace } from '../../features/article/reading-place.ts'
import type { FlagDraft, FlagTarget } from '../../features/flags/flag-draft.ts'
import type { Hints } from '../../features/findings/use-hints.ts'
import type { Withdrawals } from '../../features/flags/use-withdrawals.ts'
import type { Choice } from '../../ui/choice.ts'
import type { Lens } from './use-lens.ts'

/** What the parts of the workspace share; each panel gets it whole. */
export type Workspace = {
  article: Article
  userId: string
  flags: UseQueryResult<Flag[]>
  findings: UseQueryResult<Finding[]>
  /** Whether hints are seen, in their list and in the text. */
  hints: Hints
  lens: Lens
  place: ReadingPlace
  /** The flag or finding that is lit in the text and in its list. */
  lit: Choice
  /** What is open below a flag or a finding in its list (flags/flag-work.ts, findings/dismissing-id.ts). */
  deed: Choice
  /** Withdraws flags; those withdrawn here keep their place in the list. */
  withdrawals: Withdrawals
  /** What the flag form is open for. */
  form: FlagTarget | null
  /** Whether the right column is drawn out, where there is no room for it beside the text. */
  isColumnOpen: boolean
  actions: WorkspaceActions
}

/** Stays the same from render to render, so that long lists need not render again for it. */
export type WorkspaceActions = {
  flagWords: (span: Span) => void
  editFlag: (flag: Flag) => void
  /** The same, beginning with the suggested text. */
  editSuggestion: (flag: Flag) => void
  closeForm: () => void
  formSaved: (flag: Flag, target: FlagTarget, before: Flag | null) => void
  formFailed: (error: unknown, target: FlagTarget, written: FlagDraft) => void
  flagWithdrawn: (flag: Flag) => void
  findingAccepted: (flag: Flag) => void
  /** From a list to the words, which begin at `start`; one goes on reading from there. */
  showWords: (id: string, start: number | undefined) => void
  /** The same, and the focus goes along. */
  goToWords: (id: string, start: number) => void
  /** The focus goes to the current sentence, or else to the button that opens the right column. */
  returnToText: () => void
  /** From the words to the list: the next of the flags that lie there. */
  openFlags: (ids: readonly string[]) => void
  openFinding: (id: string) => void
  /** The next of the flags and findings there. */
  openNoted: (flagIds: readonly string[], findingIds: readonly string[]) => void
  setColumnOpen: (isOpen: boolean) => void
}
