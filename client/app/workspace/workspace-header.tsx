import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { may } from '#domain/review/permissions.ts'
import { DetailsButton } from '../../features/details/details-button.tsx'
import { DetailsDialog } from '../../features/details/details-dialog.tsx'
import { focusDetails } from '../../features/details/open-details.ts'
import { UndatedNote } from '../../features/details/undated-note.tsx'
import { ArticleExport } from '../../features/exports/article-export.tsx'
import { ArticlePlan } from '../../features/plan/article-plan.tsx'
import type { DetailName } from '../../ui/detail-fields.tsx'
import { Day } from '../../ui/moment.tsx'
import { count } from '../../ui/plural.ts'
import { useUser } from '../user.ts'
import { isToDecide } from './is-to-decide.ts'
import type { Workspace } from './workspace.ts'
import styles from './workspace-header.module.css'

type WorkspaceHeaderProps = {
  workspace: Workspace
  /** How far the work has come. */
  progress: ReactNode
  /** Which sentences stand out. */
  show: ReactNode
}

export const WorkspaceHeader = ({
  workspace: { article, userId, flags, findings },
  progress: checked,
  show,
}: WorkspaceHeaderProps) => {
  const { role } = useUser()
  const navigate = useNavigate()
  const [editing, setEditing] = useState<DetailName | null>(null)
  const mayChange = may(role, 'article:change')
  const sayDate = () => {
    focusDetails()
    setEditing('publishedOn')
  }
  const { title, publishedOn, byline, progress } = article
  const pending = findings.data?.filter(isToDecide).length
  return (
    <header className={styles.header}>
      <h1 dir="auto">{title}</h1>
      <div className={styles.line}>
        <p className={styles.facts}>
          {publishedOn !== null && <Day day={publishedOn} />}
          {byline !== null && <span dir="auto">{byline}</span>}
          <span>{count(progress.sentences, 'sentence')}</span>
          <span>{count(flags.data?.length ?? progress.flags, 'flag')}</span>
          <span>{count(pending ?? progress.findings, 'open finding')}</span>
        </p>
        {checked}
        {may(role, 'export:read') && (
          <span className={styles.export}>
            <ArticleExport
              articleId={article.id}
              onChoose={() => void navigate({ to: '/queue', search: { article: article.id } })}
            />
          </span>
        )}
      </div>
      {publishedOn === null && <UndatedNote mayChange={mayChange} onOpen={sayDate} />}
      <div className={styles.line}>
        <ArticlePlan article={article} mayChange={mayChange} />
        {mayChange && <DetailsButton onOpen={() => setEditing('title')} />}
        {show}
      </div>
      {editing !== null && (
        <DetailsDialog {...{ userId, article }} first={editing} onClose={() => setEditing(null)} />
      )}
    </header>
  )
}
