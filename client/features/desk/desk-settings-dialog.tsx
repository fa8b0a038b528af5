import { useQuery } from '@tanstack/react-query'
import { type SubmitEvent, useRef, useState } from 'react'
import type { DeskSettings } from '#contract/desk.ts'
import { deskQuery, useChangeDesk } from '../../api/desk.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Modal } from '../../ui/modal.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFirstMistake } from '../../ui/use-first-mistake.ts'
import styles from './new-article-dialog.module.css'
import { RatingScaleField } from './rating-scale-field.tsx'
import { scaleDraftOf, scaleIn } from './scale-draft.ts'

/** What holds for everybody on the desk; for the admin. */
export const DeskSettingsDialog = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => (
  <Modal title="Desk settings" isOpen={isOpen} onClose={onClose}>
    <Settings onClose={onClose} />
  </Modal>
)

const Settings = ({ onClose }: { onClose: () => void }) => {
  const settings = useQuery(deskQuery)
  return (
    <Loaded query={settings} what="the settings">
      {(known) => <SettingsForm key={known.version} known={known} onClose={onClose} />}
    </Loaded>
  )
}

const SettingsForm = ({ known, onClose }: { known: DeskSettings; onClose: () => void }) => {
  const [coverage, setCoverage] = useState(String(known.coverage))
  const [publisher, setPublisher] = useState(known.publisher ?? '')
  const [rulePrecision, setRulePrecision] = useState(String(known.rulePrecision))
  const [ruleDecisions, setRuleDecisions] = useState(String(known.ruleDecisions))
  const [steps, setSteps] = useState(() => scaleDraftOf(known.ratingScale))
  const form = useRef<HTMLFormElement>(null)
  const { mutateAsync, error, isPending } = useChangeDesk()
  useFirstMistake(form, error)
  const save = async () => {
    const ratingScale = scaleIn(steps)
    const change = {
      coverage: wholeNumber(coverage),
      rulePrecision: wholeNumber(rulePrecision),
      ruleDecisions: wholeNumber(ruleDecisions),
      publisher: publisher.trim() === '' ? null : publisher.trim(),
      ...(JSON.stringify(ratingScale) !== JSON.stringify(known.ratingScale) && { ratingScale }),
    }
    // The new version makes a new form, so it is the answer that is waited for, and not this one.
    if (!(await mutateAsync({ change, version: known.version }).catch(() => null))) return
    announce('Saved.')
    onClose()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void save()
  }
  const wrong = (path: string) => (error instanceof ApiProblem ? error.messageFor(path) : undefined)
  const isPlaced = error instanceof ApiProblem && error.issues.length > 0
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label="Coverage"
        takesFocus
        value={coverage}
        hint="Percent of the checkable sentences that must be accounted for before an article can be signed off."
        error={wrong('coverage') && 'must be a whole number from 0 to 100'}
        onChange={setCoverage}
      />
      <TextField
        label="Precision of rules"
        value={rulePrecision}
        hint="Percent. A precise rule is shown as a hint once fewer of its findings were made flags here."
        error={wrong('rulePrecision') && 'must be a whole number from 0 to 100'}
        onChange={setRulePrecision}
      />
      <TextField
        label="Decisions on a rule"
        value={ruleDecisions}
        hint="So many findings of it must be decided before that is counted."
        error={wrong('ruleDecisions') && 'must be a whole number from 1 to 10000'}
        onChange={setRuleDecisions}
      />
      <TextField
        label="Published by"
        value={publisher}
        hint="The name that stands over exported reviews of claims. Empty: none."
        error={wrong('publisher')}
        onChange={setPublisher}
      />
      <RatingScaleField steps={steps} wrong={wrong} onChange={setSteps} />
      {error && !isPlaced && <p role="alert">Not saved. {sentenceFor(error)}</p>}
      <div className={styles.actions}>
        <Button look="main" type="submit" isDisabled={isPending}>
          Save
        </Button>
        <Button look="quiet" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

/** What is no such number the contract refuses. */
const wholeNumber = (typed: string): number => (/^\d{1,5}$/.test(typed.trim()) ? Number(typed) : Number.NaN)
