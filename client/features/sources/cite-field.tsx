import { useQuery } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import type { Source } from '#contract/source.ts'
import { articleSourcesQuery } from '../../api/sources.ts'
import { Button } from '../../ui/button.tsx'
import field from '../../ui/field.module.css'
import type { NamedCitation } from '../../ui/named-citation.ts'
import { ChooseSource } from './choose-source.tsx'
import styles from './cite-field.module.css'

type CiteFieldProps = {
  articleId: string
  value: readonly NamedCitation[]
  isReadOnly: boolean
  onChange: (value: readonly NamedCitation[]) => void
}

/** What something that is being written rests on, chosen among the sources that the desk knows. */
export const CiteField = ({ articleId, value, isReadOnly, onChange }: CiteFieldProps) => {
  const id = useId()
  const [isChoosing, setChoosing] = useState(false)
  const container = useRef<HTMLDivElement>(null)
  const { data: known } = useQuery(articleSourcesQuery(articleId))
  const titleOf = ({ sourceId, title }: NamedCitation) =>
    title ?? known?.find((source) => source.id === sourceId)?.title ?? 'A source'
  // The pressed button goes with its source or with the chooser.
  const keepFocus = () => container.current?.focus()
  const choose = ({ id: sourceId, title }: Source, locator: string | null) => {
    onChange([...value, { sourceId, locator, quotedWords: null, title }])
    setChoosing(false)
    keepFocus()
  }
  return (
    <div ref={container} role="group" tabIndex={-1} aria-labelledby={id} className={styles.field}>
      <div className={styles.head}>
        <span id={id} className={field.label}>
          Sources
        </span>
        <Button
          look="quiet"
          aria-expanded={isChoosing}
          isDisabled={isReadOnly}
          onPress={() => setChoosing(!isChoosing)}
        >
          Add source
        </Button>
      </div>
      {value.length > 0 && (
        <ul className={styles.cited}>
          {value.map((citation) => (
            <li key={`${citation.sourceId} ${citation.locator}`}>
              <span dir="auto">
                {titleOf(citation)}
                {citation.locator !== null && `, ${citation.locator}`}
              </span>
              <Button
                look="quiet"
                aria-label={`Remove ${titleOf(citation)}`}
                isDisabled={isReadOnly}
                onPress={() => {
                  onChange(value.filter((one) => one !== citation))
                  keepFocus()
                }}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isChoosing && (
        <ChooseSource
          cited={value}
          onChoose={choose}
          onClose={() => {
            setChoosing(false)
            keepFocus()
          }}
        />
      )}
    </div>
  )
}
