import { useId } from 'react'
import field from '../../ui/field.module.css'
import { KIND_TITLES, SHOWN_KINDS, type ShownKind } from './entry-words.ts'

type KindFilterProps = { kind: ShownKind; onShow: (kind: ShownKind) => void }

/** Which entries are shown. */
export const KindFilter = ({ kind, onShow }: KindFilterProps) => {
  const id = useId()
  return (
    <div role="radiogroup" aria-label="Kind" className={field.radios}>
      {SHOWN_KINDS.map((one) => (
        <div key={one} className={field.radio}>
          <input
            type="radio"
            id={`${id}-${one}`}
            name={id}
            checked={one === kind}
            onChange={() => onShow(one)}
          />
          <label htmlFor={`${id}-${one}`}>{KIND_TITLES[one]}</label>
        </div>
      ))}
    </div>
  )
}
