import { useQuery } from '@tanstack/react-query'
import type { Flag } from '#contract/flag.ts'
import type { Claim } from '#domain/review/claim.ts'
import { deskQuery } from '../../api/desk.ts'
import { shorten } from '../../ui/shorten.ts'
import styles from './flag-standing.module.css'

/** What a flag reviews, where it is the review of a published claim. */
export const ReviewedClaim = ({ flag: { claim } }: { flag: Flag }) => claim && <Told claim={claim} />

const Told = ({ claim: { claimant, claimed, rating } }: { claim: Claim }) => {
  const { data: desk } = useQuery(deskQuery)
  const isGone = desk !== undefined && !desk.ratingScale.some(({ name }) => name === rating)
  return (
    <div className={styles.settled}>
      <p dir="auto">
        Reviews a claim by {claimant.name}: rated <strong>{rating}</strong>
        {isGone && <span className={styles.who}> (the desk’s scale has this rating no more)</span>}
      </p>
      <p dir="auto">“{shorten(claimed, 160)}”</p>
    </div>
  )
}
