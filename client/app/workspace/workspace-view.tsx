import { useMemo, useRef, useState } from 'react'
import type { Article } from '#contract/article.ts'
import { sentenceFor } from '../../api/problem.ts'
import { ArticleText } from '../../features/article/article-text.tsx'
import { targetWords } from '../../features/article/show-words.ts'
import { ArticleMap } from '../../features/checks/article-map.tsx'
import { CheckProgress, ShownSentences } from '../../features/checks/check-overview.tsx'
import type { Show } from '../../features/checks/show.ts'
import { FlagDialog } from '../../features/flags/flag-dialog.tsx'
import { targetKey, targetSpan } from '../../features/flags/flag-draft.ts'
import { NoteDialog } from '../../features/checks/note-dialog.tsx'
import { KEYS, WITH_CTRL } from '../../features/keys/key.ts'
import { CiteField } from '../../features/sources/cite-field.tsx'
import { SplitDialog } from '../../features/sentences/split-dialog.tsx'
import { Tour } from '../../features/tour/tour.tsx'
import { Boundary } from '../../ui/boundary.tsx'
import { CheckBookContext } from '../../ui/check-book.ts'
import { KeyBar } from '../../ui/key-bar.tsx'
import { KeysDialog } from '../../ui/keys-dialog.tsx'
import { Main } from '../main.tsx'
import { useUser } from '../user.ts'
import { AddToBook, useBookWords } from './add-to-book.tsx'
import { AttachSource, useSourceTarget } from './attach-source.tsx'
import { NotesButton } from './notes-button.tsx'
import { PrintedPage } from './printed-page.tsx'
import { useMay } from '../../ui/may.ts'
import { ShortcutsContext } from '../../ui/shortcuts.ts'
import { createUndo, UndoContext } from '../../ui/undo.ts'
import { useKeys } from '../../ui/use-keys.ts'
import { UndoButtons } from '../../ui/undo-buttons.tsx'
import { TokenBar } from './token-bar.tsx'
import { useCheckActions } from './use-check-actions.ts'
import { useChecking } from './use-checking.ts'
import { useDivision } from './use-division.ts'
import { useFlaggedSentences } from './use-flagged-sentences.ts'
import { useFlagUndo } from './use-flag-undo.ts'
import { useKeptChecks } from './use-kept-checks.ts'
import { useKeyActions } from './use-key-actions.ts'
import { useLinkedFlag } from './use-linked-flag.ts'
import { usePaints } from './use-paints.ts'
import { useNoting } from './use-noting.ts'
import { useSourcedSentences } from './use-sourced-sentences.ts'
import { useUndoKeys } from '../../ui/use-undo-keys.ts'
import { useWorkspace } from './use-workspace.ts'
import { WorkspaceColumn } from './workspace-column.tsx'
import { WorkspaceHeader } from './workspace-header.tsx'
import styles from './workspace-view.module.css'

type WorkspaceViewProps = { article: Article; flagId: string | undefined }

/** Where an article is read and flagged, and whatever is done there can be taken back. */
export const WorkspaceView = (props: WorkspaceViewProps) => {
  const [undo] = useState(() => createUndo(sentenceFor))
  return (
    <UndoContext value={undo}>
      <ShortcutsContext value={KEYS}>
        <UndoableView {...props} />
      </ShortcutsContext>
    </UndoContext>
  )
}

const UndoableView = ({ article, flagId }: WorkspaceViewProps) => {
  const user = useUser()
  const { id: userId } = user
  const may = useMay()
  const [areKeysOpen, setKeysOpen] = useState(false)
  const text = useRef<HTMLDivElement>(null)
  const [show, setShow] = useState<Show>('all')
  const workspace = useFlagUndo(useWorkspace(article, userId))
  const { book, say } = useChecking(article, user)
  const paints = usePaints(workspace)
  const division = useDivision(article, useKeptChecks(article.id, userId, book))
  const sourceTarget = useSourceTarget(workspace)
  const noting = useNoting(workspace, book)
  useSourcedSentences(article.id, book)
  useFlaggedSentences(workspace, book)
  const checkActions = useCheckActions(workspace, { book, say, show, note: noting.open })
  const otherActions = useKeyActions(workspace, text, setKeysOpen, division, sourceTarget.open)
  const bookWords = useBookWords(article.revision.text)
  const keyActions = useMemo(
    () => ({ ...otherActions, ...checkActions, addToBook: bookWords.addSelected }),
    [otherActions, checkActions, bookWords.addSelected],
  )
  useKeys(KEYS, keyActions)
  useUndoKeys()
  useLinkedFlag(flagId, workspace)
  const { form, lens, place, lit, actions } = workspace
  const { sentences } = article.revision

  return (
    <div className={styles.workspace} data-form-open={form ? '' : undefined}>
      <title>{`${article.title} · Stet`}</title>
      <Main className={styles.sheet}>
        <WorkspaceHeader
          workspace={workspace}
          progress={<CheckProgress book={book} sentences={sentences} />}
          show={<ShownSentences {...{ book, sentences, userId, show }} onShow={setShow} />}
        />
        <TokenBar workspace={workspace} book={book} />
        <Tour userId={userId} />
        <ArticleMap book={book} sentences={sentences} length={article.revision.text.length} text={text} />
        <div ref={text} className={styles.text}>
          <Boundary what="The article">
            <CheckBookContext value={book}>
              <ArticleText
                article={article}
                paints={paints}
                target={form && targetSpan(form)}
                place={place}
                lit={lit}
                date={lens.date}
                onFlag={actions.flagWords}
                onAddToBook={bookWords.add}
                onOpen={actions.openNoted}
              />
            </CheckBookContext>
          </Boundary>
        </div>
        <KeyBar
          keys={KEYS}
          actions={keyActions}
          isOn={{ tokens: lens.areTokensOn }}
          checking={<UndoButtons />}
        >
          <NotesButton workspace={workspace} />
        </KeyBar>
        {form && (
          <Boundary what="The flag form" key={targetKey(form)}>
            <FlagDialog
              userId={userId}
              articleId={article.id}
              target={form}
              words={targetWords}
              reviewsClaims={may('flag:review-claim')}
              sourcesField={
                may('source:change') ? (cited) => <CiteField articleId={article.id} {...cited} /> : undefined
              }
              onSaved={(flag, before) => actions.formSaved(flag, form, before)}
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
      {bookWords.words !== null && (
        <AddToBook userId={userId} words={bookWords.words} onClose={bookWords.close} />
      )}
      {noting.sentence && (
        <NoteDialog
          place={`${userId}/${article.id}/note/${noting.sentence.id}`}
          quote={article.revision.text.slice(noting.sentence.start, noting.sentence.end)}
          note={noting.note}
          mayNote={may('check:set')}
          onSave={noting.save}
          onClose={noting.close}
        />
      )}
      <PrintedPage workspace={workspace} />
      <KeysDialog
        keys={KEYS}
        withCtrl={WITH_CTRL}
        note="Keys rest while you type. Select any words to flag just those."
        isOpen={areKeysOpen}
        onClose={() => setKeysOpen(false)}
      />
    </div>
  )
}
