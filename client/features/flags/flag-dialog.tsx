import { useEffect, useEffectEvent, useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { shorten } from '../../ui/shorten.ts'
import styles from './flag-dialog.module.css'
import type { FlagTarget } from './flag-draft.ts'
import { FlagForm, type SourcesField } from './flag-form.tsx'
import { useBesideWords } from './use-beside-words.ts'
import { useDialogKeys } from './use-dialog-keys.ts'
import { useWaits } from './use-waits.ts'
import { type FlagFormOptions, useFlagForm } from './use-flag-form.ts'

type FlagDialogProps = FlagFormOptions & {
  /** The flagged words on the page, to stand beside them. */
  words: () => Element | null
  /** Left out for those who attach no sources. */
  sourcesField?: SourcesField | undefined
  onClose: () => void
}

/**
 * The flag form. It is no modal dialog, because the words must stay in sight and the article must
 * stay there to be scrolled: on wide screens it stands beside the words, on narrow ones below them.
 */
export const FlagDialog = ({ words, sourcesField, onClose, ...options }: FlagDialogProps) => {
  const dialog = useRef<HTMLDivElement>(null)
  const form = useFlagForm(options)
  const quote = quoteOf(options.target)
  useBesideWords(dialog, words)
  useDialogKeys(dialog, { onClose, onSave: form.save })
  const waits = useWaits(form.place)
  // What waits for the desk needs no form any more: one reads on, and it is sent when the desk is back.
  const leave = useEffectEvent(onClose)
  useEffect(() => {
    if (waits) leave()
  }, [waits])
  return (
    <div ref={dialog} role="dialog" aria-labelledby="flag-dialog-title" className={styles.dialog}>
      <header className={styles.header}>
        <h2 id="flag-dialog-title" className={styles.title}>
          Flag
        </h2>
        <Button look="quiet" aria-label="Close" onPress={onClose}>
          ✕
        </Button>
      </header>
      <blockquote className={styles.quote} dir="auto">
        {shorten(quote, 400)}
      </blockquote>
      <FlagForm
        form={form}
        quote={quote}
        begins={beginsOf(options.target)}
        sourcesField={sourcesField}
        onClose={onClose}
      />
    </div>
  )
}

const quoteOf = (target: FlagTarget): string =>
  target.kind === 'edit' ? target.flag.quote.exact : target.quote

const beginsOf = (target: FlagTarget) => (target.kind === 'edit' ? target.begins : undefined)
