import { ExportMenu } from '../../features/exports/export-menu.tsx'
import { Day } from '../../ui/moment.tsx'
import { count } from '../../ui/plural.ts'
import type { Workspace } from './workspace.ts'
import styles from './workspace-header.module.css'

export const WorkspaceHeader = ({ workspace: { article, flags, findings } }: { workspace: Workspace }) => {
  const { title, publishedOn, byline, state, progress } = article
  const pending = findings.data?.filter((finding) => finding.state === 'pending').length
  return (
    <header className={styles.header}>
      <h1 dir="auto">{title}</h1>
      <div className={styles.line}>
        <p className={styles.facts}>
          {publishedOn ? <Day day={publishedOn} /> : <span>no publication date</span>}
          {byline !== null && <span dir="auto">{byline}</span>}
          <span>{state}</span>
          <span>{count(progress.sentences, 'sentence')}</span>
          <span>{count(flags.data?.length ?? progress.flags, 'flag')}</span>
          <span>{count(pending ?? progress.findings, 'open finding')}</span>
        </p>
        <ExportMenu articleId={article.id} />
      </div>
    </header>
  )
}
