import { useQuery } from '@tanstack/react-query'
import { CLAIMANT_TYPES } from '#domain/review/claim.ts'
import { deskQuery } from '../../api/desk.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type ClaimDraft, isBlank, NO_CLAIM } from './claim-draft.ts'
import styles from './claim-field.module.css'

export type ClaimFieldsProps = {
  draft: ClaimDraft
  isReadOnly: boolean
  /** What is wrong with a part of it, by its path: `claim.rating` */
  wrong: (path: string) => string | undefined
  onChange: (draft: ClaimDraft) => void
}

const CLAIMANTS = { Person: 'a person', Organization: 'an organisation' } as const

/** What was claimed, by whom, where, and how that was found to be. */
export const ClaimFields = ({ draft, isReadOnly, wrong, onChange }: ClaimFieldsProps) => {
  const put = (typed: Partial<ClaimDraft>) => onChange({ ...draft, ...typed })
  const line = (field: keyof ClaimDraft, label: string, path: string, hint?: string) => (
    <TextField
      {...{ label, isReadOnly, value: draft[field], error: wrong(path) }}
      {...(hint !== undefined && { hint })}
      onChange={(typed) => put({ [field]: typed })}
    />
  )
  return (
    <div className={styles.fields}>
      <p className={styles.about}>
        Only for what somebody else has said in public. It leaves as ClaimReview for search engines; no other
        flag does.
      </p>
      <TextField
        label="What was claimed"
        rows={2}
        value={draft.claimed}
        error={wrong('claim.claimed')}
        isReadOnly={isReadOnly}
        onChange={(claimed) => put({ claimed })}
      />
      {line('claimant', 'Claimed by', 'claim.claimant.name')}
      <SelectField
        label="That is"
        value={draft.claimantType}
        options={CLAIMANT_TYPES}
        show={(type) => CLAIMANTS[type]}
        onChange={(claimantType) => put({ claimantType })}
      />
      {draft.claimantType === 'Person' && line('jobTitle', 'Job title', 'claim.claimant.jobTitle')}
      {line('claimantUrl', 'Page about the claimant', 'claim.claimant.url')}
      <TextField
        label="Claimed on"
        type="date"
        value={draft.claimedOn}
        error={wrong('claim.claimedOn')}
        isReadOnly={isReadOnly}
        onChange={(claimedOn) => put({ claimedOn })}
      />
      <TextField
        label="Where it appeared"
        rows={2}
        value={draft.appearances}
        hint="One address a line, the first publication first."
        error={placeWrong(draft, wrong)}
        isReadOnly={isReadOnly}
        onChange={(appearances) => put({ appearances })}
      />
      <RatingField
        rating={draft.rating}
        error={wrong('claim.rating')}
        onChange={(rating) => put({ rating })}
      />
      <TextField
        label="Explanation"
        rows={2}
        value={draft.explanation}
        error={wrong('claim.explanation')}
        isReadOnly={isReadOnly}
        onChange={(explanation) => put({ explanation })}
      />
      {line('reviewUrl', 'Address of the review', 'claim.reviewUrl', 'Empty: the page of the article.')}
      {!isBlank(draft) && (
        <div>
          <Button look="quiet" onPress={() => onChange(NO_CLAIM)}>
            Not a review: empty these fields
          </Button>
        </div>
      )}
    </div>
  )
}

const placeWrong = ({ appearances }: ClaimDraft, wrong: ClaimFieldsProps['wrong']): string | undefined =>
  [...appearances.split(/\s+/).keys()]
    .map((index) => wrong(`claim.appearances.${index}`))
    .find((message) => message !== undefined) ?? wrong('claim.appearances')

type RatingFieldProps = { rating: string; error: string | undefined; onChange: (rating: string) => void }

/** A verdict that the desk's scale has no more stays to be seen, and is not one to choose. */
const RatingField = ({ rating, error, onChange }: RatingFieldProps) => {
  const { data: desk } = useQuery(deskQuery)
  const names = desk?.ratingScale.map(({ name }) => name) ?? []
  const isGone = desk !== undefined && rating !== '' && !names.includes(rating)
  return (
    <SelectField
      label="Rating"
      value={rating}
      options={names.includes(rating) ? names : [rating, ...names]}
      show={(name) => (name === '' ? 'Choose a rating …' : name)}
      {...(isGone && { hint: 'The desk’s scale has this rating no more: choose another.' })}
      error={error}
      onChange={onChange}
    />
  )
}
