import type { ReactNode } from 'react'
import { may } from '#domain/review/permissions.ts'
import { ExportMenu } from '../../features/exports/export-menu.tsx'
import { ArticlePlan } from '../../features/plan/article-plan.tsx'
import { Day } from '../../ui/moment.tsx'
import { count } from '../../ui/plural.ts'
import { useUser } from '../user.ts'
import type { Workspace } from './workspace.ts'
import styles from './workspace-header.module.css'

type WorkspaceHeaderProps = {
  workspace: Workspace
  /** How far the work has come. */
  children: ReactNode
}

export const WorkspaceHeader = ({
  workspace: { article, flags, findings },
  children,
}: WorkspaceHeaderProps) => {
  const { role } = useUser()
  const { title, publishedOn, byline, progress } = article
  const pending = findings.data?.filter((finding) => finding.state === 'pending').length
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
        {may(role, 'export:read') && <ExportMenu leaving={{ scope: 'article', articleId: article.id }} />}
      </div>
      <ArticlePlan article={article} mayChange={may(role, 'article:change')} />
      {children}
    </header>
  )
}
