import { useEffect, useId, useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { dayInWords } from '../../ui/day.ts'
import { count } from '../../ui/plural.ts'
import type { ArticleFileGlance } from './article-file.ts'
import styles from './article-file-panel.module.css'
import form from './new-article-dialog.module.css'

type ArticleFilePanelProps = {
  found: ArticleFileGlance
  problem: string | null
  isSaving: boolean
  onSave: () => void
  onOther: () => void
}

/** What a file of another desk holds, before it is an article here. */
export const ArticleFilePanel = ({ found, problem, isSaving, onSave, onOther }: ArticleFilePanelProps) => {
  const heading = useId()
  const panel = useRef<HTMLElement>(null)
  // What was chosen is gone from the form, so whoever chose it is led to what came of it.
  useEffect(() => panel.current?.focus(), [])
  return (
    <section ref={panel} tabIndex={-1} aria-labelledby={heading} className={styles.panel}>
      <h3 id={heading} className={styles.heading}>
        Article from another desk
      </h3>
      <p className={styles.title} dir="auto">
        {found.article.title}
      </p>
      <p className={styles.facts}>{factsOf(found).join(' · ')}</p>
      <p className={styles.note}>
        All of it comes in under the names that said it. Sign-off, waivers and history stay on record as the
        other desk’s; evidence files do not come along.
      </p>
      {problem !== null && (
        <p role="alert" className={form.problem}>
          Not imported. {problem}
        </p>
      )}
      <div className={form.actions}>
        <Button look="main" isDisabled={isSaving} onPress={onSave}>
          {isSaving ? 'Importing …' : 'Import'}
        </Button>
        <Button look="quiet" isDisabled={isSaving} onPress={onOther}>
          Something else
        </Button>
      </div>
    </section>
  )
}

const factsOf = ({ flags, sources, checks, findings, signOff, desk, exportedAt }: ArticleFileGlance) => [
  count(flags.length, 'flag'),
  count(sources.length, 'source'),
  count(checks.length, 'check'),
  count(findings.length, 'finding'),
  ...(signOff == null ? [] : ['signed off there']),
  ...(desk === '' ? [] : [`from ${desk}`]),
  ...(exportedAt === '' ? [] : [`exported ${dayInWords(exportedAt.slice(0, 10))}`]),
]
