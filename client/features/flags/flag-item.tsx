import { memo } from 'react'
import type { Flag } from '#contract/flag.ts'
import { Button } from '../../ui/button.tsx'
import { CATEGORY_GROUPS } from '../../ui/category-group.ts'
import marking from '../../ui/marking.module.css'
import { Moment } from '../../ui/moment.tsx'
import { shorten } from '../../ui/shorten.ts'
import { FlagActions } from './flag-actions.tsx'
import { FlagDeeds } from './flag-deeds.tsx'
import styles from './flag-item.module.css'
import { FlagStanding, StatusWord } from './flag-standing.tsx'
import { LongText } from './long-text.tsx'
import { ReviewedClaim } from './reviewed-claim.tsx'
import { Suggestion } from './suggestion.tsx'

type FlagItemProps = {
  flag: Flag
  /** Whether the focus belongs here as soon as the item is on the page. */
  takesFocus: boolean
  onShow: (flagId: string, start: number) => void
  onEdit: (flag: Flag) => void
  onWithdraw: (flag: Flag) => Promise<unknown>
}

export const FlagItem = memo(({ flag, takesFocus, onShow, onEdit, onWithdraw }: FlagItemProps) => (
  <>
    <p className={styles.kind}>
      <span
        className={marking.marking}
        data-severity={flag.severity}
        data-group={CATEGORY_GROUPS[flag.category]}
      >
        {flag.category}
      </span>
      {` · ${flag.severity}`}
      {' · '}
      <StatusWord status={flag.status} />
    </p>
    <Button className={styles.quote} takesFocus={takesFocus} onPress={() => onShow(flag.id, flag.span.start)}>
      <span dir="auto">{shorten(flag.quote.exact, 160)}</span>
    </Button>
    <LongText text={flag.note} />
    <Suggestion flag={flag} />
    <ReviewedClaim flag={flag} />
    <FlagStanding flag={flag} />
    <div className={styles.foot}>
      <span>
        {flag.author.name}, <Moment at={flag.createdAt} />
      </span>
      <FlagActions flag={flag} onEdit={onEdit} onWithdraw={onWithdraw} />
    </div>
    <FlagDeeds flag={flag} />
  </>
))
