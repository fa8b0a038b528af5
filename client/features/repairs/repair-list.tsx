import { useState } from 'react'
import type { Revision } from '#contract/article.ts'
import type { Span } from '#domain/article/span.ts'
import { Button } from '../../ui/button.tsx'
import { LongList } from '../../ui/long-list.tsx'
import { count } from '../../ui/plural.ts'
import { REPAIR_ORDER, REPAIR_WORDS } from '../../ui/repair-kinds.ts'
import reading from '../../ui/repair-reading.module.css'
import { RepairReading } from '../../ui/repair-reading.tsx'
import styles from './repair-list.module.css'

type Repair = Revision['repairs'][number]

type RepairListProps = {
  articleId: string
  revision: Revision
  onShow: (span: Span) => void
}

/** All that the import changed, kind by kind; each repair leads to its place in the text. */
export const RepairList = ({ articleId, revision: { text, repairs }, onShow }: RepairListProps) => (
  <details className={styles.repairs}>
    <summary>
      {repairs.length === 0 ? 'The text reads as it came in' : 'What was put right when it came in'}
    </summary>
    {REPAIR_ORDER.map((kind) => {
      const made = repairs.filter((repair) => repair.kind === kind)
      return made.length > 0 && <RepairGroup key={kind} kind={kind} text={text} made={made} onShow={onShow} />
    })}
    <a href={`/api/articles/${encodeURIComponent(articleId)}/original`} download>
      Download it as it came in
    </a>
  </details>
)

type RepairGroupProps = Pick<RepairListProps, 'onShow'> & {
  kind: Repair['kind']
  text: string
  made: readonly Repair[]
}

/** A long article has thousands of joined lines: they are looked at only once somebody asks for them. */
const RepairGroup = ({ kind, text, made, onShow }: RepairGroupProps) => {
  const [isOpen, setOpen] = useState(false)
  const { one, many } = REPAIR_WORDS[kind]
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{count(made.length, one, many)}</summary>
      {isOpen && (
        <LongList name="repair" items={made} keyOf={idOf} guess={USUAL_HEIGHT} className={styles.made}>
          {(repair) => (
            <Button className={reading.place} onPress={() => onShow(repair.span)}>
              <RepairReading text={text} repair={repair} />
            </Button>
          )}
        </LongList>
      )}
    </details>
  )
}

const idOf = ({ id }: Repair) => id

/** Of a repair with its words on two lines, in pixels. */
const USUAL_HEIGHT = 48
