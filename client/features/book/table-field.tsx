import { useId, useRef } from 'react'
import type { Issue } from '../../api/problem.ts'
import { Button } from '../../ui/button.tsx'
import field from '../../ui/field.module.css'
import { count } from '../../ui/plural.ts'
import { lineSpan } from './line-span.ts'
import styles from './table-field.module.css'

type TableFieldProps = {
  csv: string
  faults: readonly Issue[]
  onChange: (csv: string) => void
}

/** The rows of a table as they were written, with all that is wrong in them, each to be gone to. */
export const TableField = ({ csv, faults, onChange }: TableFieldProps) => {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const goTo = (line: number) => {
    const element = area.current
    const span = lineSpan(csv, line)
    if (!element || !span) return
    element.focus()
    element.setSelectionRange(span.start, span.end)
    const height = Number.parseFloat(getComputedStyle(element).lineHeight)
    element.scrollTop = Math.max(0, (line - 3) * height)
  }
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        Table
      </label>
      <textarea
        ref={area}
        id={id}
        rows={8}
        wrap="off"
        spellCheck={false}
        aria-invalid={faults.length > 0 || undefined}
        aria-describedby={`${id}-about`}
        className={`${field.input} ${styles.area}`}
        value={csv}
        onChange={(event) => onChange(event.target.value)}
      />
      <div id={`${id}-about`} className={field.notes}>
        <p className={field.hint}>
          The columns are kind, name, holder, aliases, from, to and date; | parts aliases, days are written
          2005-11-22.
        </p>
      </div>
      {faults.length > 0 && (
        <div role="alert" className={styles.faults}>
          <p>
            Nothing was taken in yet: {count(faults.length, 'thing')} to mend. Mend{' '}
            {faults.length === 1 ? 'it' : 'them'} above and import again.
          </p>
          <ul>
            {faults.map(({ path, message }, index) => (
              <li key={`${index} ${path}`}>
                <Fault path={path} onGo={goTo} /> {message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

const Fault = ({ path, onGo }: { path: string; onGo: (line: number) => void }) => {
  const line = /^line (\d+)/.exec(path)?.[1]
  if (line === undefined) return <strong>Table:</strong>
  return (
    <Button look="quiet" onPress={() => onGo(Number(line))}>
      {`${path[0]?.toUpperCase()}${path.slice(1)}`}
    </Button>
  )
}
