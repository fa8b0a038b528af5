import { useRef, useState } from 'react'
import type { Article } from '#contract/article.ts'
import { ArticleText } from '../../features/article/article-text.tsx'
import { targetWords } from '../../features/article/show-words.ts'
import { FlagDialog } from '../../features/flags/flag-dialog.tsx'
import { targetKey } from '../../features/flags/flag-draft.ts'
import { KeyBar } from '../../features/keys/key-bar.tsx'
import { KeysDialog } from '../../features/keys/keys-dialog.tsx'
import { useKeys } from '../../features/keys/use-keys.ts'
import { SplitDialog } from '../../features/sentences/split-dialog.tsx'
import { Tour } from '../../features/tour/tour.tsx'
import { Boundary } from '../../ui/boundary.tsx'
import { Main } from '../main.tsx'
import { useUser } from '../user.ts'
import { AttachSource, useSourceTarget } from './attach-source.tsx'
import { NotesButton } from './notes-button.tsx'
import { PrintedPage } from './printed-page.tsx'
import { useDivision } from './use-division.ts'
import { useKeyActions } from './use-key-actions.ts'
import { useLinkedFlag } from './use-linked-flag.ts'
import { usePaints } from './use-paints.ts'
import { useWorkspace } from './use-workspace.ts'
import { WorkspaceColumn } from './workspace-column.tsx'
import { WorkspaceHeader } from './workspace-header.tsx'
import styles from './workspace-view.module.css'

type WorkspaceViewProps = { article: Article; flagId: string | undefined }

/** Where an article is read and flagged. */
export const WorkspaceView = ({ article, flagId }: WorkspaceViewProps) => {
  const { id: userId } = useUser()
  const [areKeysOpen, setKeysOpen] = useState(false)
  const text = useRef<HTMLDivElement>(null)
  const workspace = useWorkspace(article, userId)
  const paints = usePaints(workspace)
  const division = useDivision(article)
  const sourceTarget = useSourceTarget(workspace)
  const keyActions = useKeyActions(workspace, text, setKeysOpen, division, sourceTarget.open)
  useKeys(keyActions)
  useLinkedFlag(flagId, workspace)
  const { form, place, lit, actions } = workspace

  return (
    <div className={styles.workspace} data-form-open={form ? '' : undefined}>
      <title>{`${article.title} · Stet`}</title>
      <Main className={styles.sheet}>
        <WorkspaceHeader workspace={workspace} />
        <Tour userId={userId} />
        <div ref={text} className={styles.text}>
          <Boundary what="The article">
            <ArticleText
              article={article}
              paints={paints}
              place={place}
              lit={lit}
              onFlag={actions.flagWords}
              onOpenFlags={actions.openFlags}
              onOpenFinding={actions.openFinding}
            />
          </Boundary>
        </div>
        <KeyBar actions={keyActions}>
          <NotesButton workspace={workspace} />
        </KeyBar>
        {form && (
          <Boundary what="The flag form" key={targetKey(form)}>
            <FlagDialog
              userId={userId}
              articleId={article.id}
              target={form}
              words={targetWords}
              onSaved={(flag) => actions.formSaved(flag, form)}
              onFailed={(error, written) => actions.formFailed(error, form, written)}
              onClose={actions.closeForm}
            />
          </Boundary>
        )}
      </Main>
      <WorkspaceColumn workspace={workspace} />
      <SplitDialog
        sentence={division.sentence}
        language={article.language}
        problem={division.problem}
        onSplit={division.split}
        onClose={division.close}
      />
      {sourceTarget.target && (
        <AttachSource
          articleId={article.id}
          userId={userId}
          target={sourceTarget.target}
          onClose={sourceTarget.close}
        />
      )}
      <PrintedPage workspace={workspace} />
      <KeysDialog isOpen={areKeysOpen} onClose={() => setKeysOpen(false)} />
    </div>
  )
}
