import { type ReactNode, type SubmitEvent, useRef } from 'react'
import type { Flag } from '#contract/flag.ts'
import { CATEGORIES, CATEGORY_MEANINGS } from '#domain/review/category.ts'
import { SEVERITIES, SEVERITY_MEANINGS } from '#domain/review/severity.ts'
import { ApiProblem } from '../../api/problem.ts'
import { Button } from '../../ui/button.tsx'
import marking from '../../ui/marking.module.css'
import type { NamedCitation } from '../../ui/named-citation.ts'
import { RadioField } from '../../ui/radio-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFirstMistake } from '../../ui/use-first-mistake.ts'
import { ClaimField } from './claim-field.tsx'
import { FlagConflict } from './flag-conflict.tsx'
import styles from './flag-form.module.css'
import { FormState } from './form-state.tsx'
import { SuggestionField } from './suggestion-field.tsx'
import type { FlagForm as Form } from './use-flag-form.ts'

/** The field for what a flag rests on, which belongs to another part of the page. */
export type SourcesField = (field: {
  value: readonly NamedCitation[]
  isReadOnly: boolean
  onChange: (value: readonly NamedCitation[]) => void
}) => ReactNode

type FlagFormProps = {
  form: Form
  quote: string
  /** Where one begins to type; the note by default. */
  begins?: 'suggestion' | undefined
  sourcesField?: SourcesField | undefined
  onClose: () => void
}

export const FlagForm = ({ form, quote, begins, sourcesField, onClose }: FlagFormProps) => {
  const { draft, edit, problem, theirs } = form
  const element = useRef<HTMLFormElement>(null)
  useFirstMistake(element, problem)
  const wrong = (field: string) => (problem instanceof ApiProblem ? problem.messageFor(field) : undefined)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    form.save()
  }

  const take = (theirsNow: Flag) => {
    form.take(theirsNow)
    // The pressed button goes with the conflict.
    element.current?.querySelector('textarea')?.focus()
  }

  return (
    <form ref={element} className={styles.form} onSubmit={submit} noValidate>
      <SelectField
        label="Category"
        value={draft.category}
        options={CATEGORIES}
        hint={CATEGORY_MEANINGS[draft.category]}
        error={wrong('category')}
        onChange={(category) => edit({ category })}
      />
      <RadioField
        label="Severity"
        value={draft.severity}
        options={SEVERITIES}
        meanings={SEVERITY_MEANINGS}
        show={(severity) => (
          <span className={marking.marking} data-severity={severity}>
            {severity}
          </span>
        )}
        error={wrong('severity')}
        onChange={(severity) => edit({ severity })}
      />
      <TextField
        label="Note"
        rows={3}
        takesFocus={begins === undefined}
        value={draft.note}
        error={wrong('note')}
        isReadOnly={form.isSaving}
        onChange={(typed) => edit({ note: typed })}
      />
      <SuggestionField
        quote={quote}
        suggestion={draft.suggestion}
        cut={draft.cut}
        takesFocus={begins === 'suggestion'}
        error={wrong('suggestedText')}
        isReadOnly={form.isSaving}
        onChange={edit}
      />
      {form.sources &&
        sourcesField?.({
          value: form.sources,
          isReadOnly: form.isSaving,
          onChange: (sources) => edit({ sources: [...sources] }),
        })}
      {form.claim && (
        <ClaimField
          draft={form.claim}
          isReadOnly={form.isSaving}
          wrong={wrong}
          onChange={(claim) => edit({ claim })}
        />
      )}
      {theirs && <FlagConflict draft={draft} theirs={theirs} onKeep={form.saveOver} onTake={take} />}
      <FormState form={form} />
      <div className={styles.actions}>
        {!theirs && (
          <Button look="main" type="submit" isDisabled={form.isSaving}>
            {form.isSaving ? 'Saving …' : 'Save flag'}
          </Button>
        )}
        <Button look="quiet" onPress={onClose}>
          Cancel
        </Button>
        <span className={styles.hint}>
          <kbd>Ctrl</kbd> <kbd>↵</kbd> saves
        </span>
      </div>
    </form>
  )
}
