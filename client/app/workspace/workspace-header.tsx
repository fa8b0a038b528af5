import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { may } from '#domain/review/permissions.ts'
import { ArticleExport } from '../../features/exports/article-export.tsx'
import { ArticlePlan } from '../../features/plan/article-plan.tsx'
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
  workspace: { article, flags, findings },
  progress: checked,
  show,
}: WorkspaceHeaderProps) => {
  const { role } = useUser()
  const navigate = useNavigate()
  const { title, publishedOn, byline, progress } = article
  const pending = findings.data?.filter(isToDecide).length
  return (
    <header className={styles.header}>
      <h1 dir="auto">{title}</h1>
      <div className={styles.line}>
        <p className={styles.facts}>
          {publishedOn ? <Day day={publishedOn} /> : <span>no publication date</span>}
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
      <div className={styles.line}>
        <ArticlePlan article={article} mayChange={may(role, 'article:change')} />
        {show}
      </div>
    </header>
  )
}
