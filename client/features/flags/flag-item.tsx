import { memo } from 'react'
import type { Flag } from '#contract/flag.ts'
import { Button } from '../../ui/button.tsx'
import { CATEGORY_GROUPS } from '../../ui/category-group.ts'
import { type Choice, useIsChosen } from '../../ui/choice.ts'
import marking from '../../ui/marking.module.css'
import { Moment } from '../../ui/moment.tsx'
import { shorten } from '../../ui/shorten.ts'
import { FlagActions } from './flag-actions.tsx'
import styles from './flag-item.module.css'
import { LongText } from './long-text.tsx'

type FlagItemProps = {
  flag: Flag
  lit: Choice
  /** Whether the focus belongs here as soon as the item is on the page. */
  takesFocus: boolean
  onShow: (flagId: string, start: number) => void
  onEdit: (flag: Flag) => void
  onWithdraw: (flag: Flag) => Promise<void>
}

export const FlagItem = memo(({ flag, lit, takesFocus, onShow, onEdit, onWithdraw }: FlagItemProps) => {
  const isChosen = useIsChosen(lit, flag.id)
  return (
    <li id={flagItemId(flag.id)} className={styles.item} aria-current={isChosen || undefined}>
      <p className={styles.kind}>
        <span
          className={marking.marking}
          data-severity={flag.severity}
          data-group={CATEGORY_GROUPS[flag.category]}
        >
          {flag.category}
        </span>
        {` · ${flag.severity}`}
        {flag.status !== 'open' && ` · ${flag.status}`}
      </p>
      <Button
        className={styles.quote}
        takesFocus={takesFocus}
        onPress={() => onShow(flag.id, flag.span.start)}
      >
        <span dir="auto">{shorten(flag.quote.exact, 160)}</span>
      </Button>
      <LongText text={flag.note} />
      <Suggestion text={flag.suggestedText} />
      <div className={styles.foot}>
        <span>
          {flag.author.name}, <Moment at={flag.createdAt} />
        </span>
        <FlagActions flag={flag} onEdit={onEdit} onWithdraw={onWithdraw} />
      </div>
    </li>
  )
})

const Suggestion = ({ text }: { text: string | null }) => {
  if (text === null) return null
  if (text === '') return <p className={styles.suggestion}>Suggestion: cut these words</p>
  return (
    <div className={styles.suggestion}>
      Suggestion: <LongText text={text} />
    </div>
  )
}

export const flagItemId = (flagId: string): string => `flag-${flagId}`
