import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import type { Source } from '#contract/source.ts'
import { foundSourcesQuery } from '../../api/sources.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import type { NamedCitation } from '../../ui/named-citation.ts'
import { TextField } from '../../ui/text-field.tsx'
import styles from './choose-source.module.css'
import { SourceKind } from './source-kind.tsx'

type ChooseSourceProps = {
  cited: readonly NamedCitation[]
  onChoose: (source: Source, locator: string | null) => void
  onClose: () => void
}

/** The sources that the desk knows, in the middle of a form. */
export const ChooseSource = ({ cited, onChoose, onClose }: ChooseSourceProps) => {
  const [q, setQ] = useState('')
  const [locator, setLocator] = useState('')
  const found = useQuery(foundSourcesQuery(q.trim()))
  const said = locator.trim() === '' ? null : locator
  const isThere = ({ id }: Source) => cited.some((one) => one.sourceId === id && one.locator === said)
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    }
    // The form around it is not sent by somebody who is looking for a source.
    const isField = event.target instanceof HTMLInputElement
    if (event.key === 'Enter' && isField && !event.ctrlKey && !event.metaKey) event.preventDefault()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it hears for its fields
    <div className={styles.chooser} onKeyDown={press}>
      <TextField label="Find a source" takesFocus value={q} onChange={setQ} />
      <TextField
        label="Locator here"
        value={locator}
        hint="Page, paragraph or timecode; may be left out."
        onChange={setLocator}
      />
      <Loaded query={found} what="the sources">
        {(sources) =>
          sources.length === 0 ? (
            <p className={styles.none}>
              The desk knows no such source. A new one is attached with Source, once the flag is saved.
            </p>
          ) : (
            <ul ref={showWhole} aria-label="Sources of the desk" className={styles.list}>
              {sources.map((source) => (
                <li key={source.id} className={styles.item}>
                  <div className={styles.words}>
                    <span dir="auto">{source.title}</span>
                    <SourceKind source={source} />
                  </div>
                  <Button
                    aria-label={`Choose ${source.title}`}
                    isDisabled={isThere(source)}
                    onPress={() => onChoose(source, said)}
                  >
                    {isThere(source) ? 'Chosen' : 'Choose'}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  )
}

/** What was found stands below the fields, where a form may end. */
const showWhole = (list: HTMLElement | null) => list?.scrollIntoView({ block: 'nearest' })
