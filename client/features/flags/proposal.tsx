import type { Comment } from '#contract/comment.ts'
import type { Flag } from '#contract/flag.ts'
import { Button } from '../../ui/button.tsx'
import { useBusy } from '../../ui/use-busy.ts'
import { useFlagWork } from './flag-work.ts'
import { focusFlagItem } from './focus-flag-item.ts'
import styles from './thread.module.css'
import { canTakeOver, useTakeOver } from './use-take-over.ts'
import { WordChanges } from './word-changes.tsx'

/** Other words that somebody proposed in the thread, and the way into the suggestion. */
export const Proposal = ({ flag, comment }: { flag: Flag; comment: Comment }) => {
  const { may, deed } = useFlagWork()
  const { isBusy, run } = useBusy()
  const takeOver = useTakeOver()
  const { proposal } = comment
  if (proposal === null) return null
  const take = () =>
    run(async () => {
      await takeOver(flag, proposal.text)
      deed.set(null)
      focusFlagItem(flag.id)
    })
  return (
    <>
      <WordChanges label="Proposed" words={proposal.words} text={proposal.text} />
      {proposal.words !== flag.quote.exact && (
        <p className={styles.aside}>The flag was on these words when they were proposed.</p>
      )}
      {proposal.words === flag.quote.exact && proposal.text === flag.suggestedText && (
        <p className={styles.aside}>✓ This is the suggestion now.</p>
      )}
      {may('flag:change') && canTakeOver(flag, comment) && (
        <Button isDisabled={isBusy} onPress={() => void take()}>
          {isBusy ? 'Taking over …' : 'Take over'}
        </Button>
      )}
    </>
  )
}
