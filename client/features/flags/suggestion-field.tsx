import { Button } from '../../ui/button.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './suggestion-field.module.css'

type SuggestionFieldProps = {
  quote: string
  suggestion: string
  cut: boolean
  error?: string | undefined
  takesFocus: boolean
  isReadOnly: boolean
  onChange: (typed: { suggestion: string } | { cut: boolean }) => void
}

/** Other words, no words at all, or no suggestion: three different things to say. */
export const SuggestionField = ({
  quote,
  suggestion,
  cut,
  error,
  takesFocus,
  isReadOnly,
  onChange,
}: SuggestionFieldProps) => (
  <div className={styles.suggestion}>
    <TextField
      label="Suggested text"
      rows={2}
      value={cut ? '' : suggestion}
      hint={cut ? 'The flagged words should go.' : 'Empty: no suggestion.'}
      error={error}
      isReadOnly={isReadOnly}
      isDisabled={cut}
      takesFocus={takesFocus}
      onChange={(typed) => onChange({ suggestion: typed })}
    />
    <div className={styles.ways}>
      <CheckField label="Cut these words" checked={cut} onChange={(checked) => onChange({ cut: checked })} />
      {!cut && suggestion === '' && (
        <Button look="quiet" onPress={() => onChange({ suggestion: quote })}>
          Start from the words
        </Button>
      )}
    </div>
  </div>
)
