import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Article } from '#contract/article.ts'
import { findingsQuery } from '../../api/findings.ts'
import { flagsQuery } from '../../api/flags.ts'
import { ApiProblem } from '../../api/problem.ts'
import { focusSentence, scrollToWords } from '../../features/article/show-words.ts'
import { findingItemId } from '../../features/findings/finding-item-id.ts'
import { useHints } from '../../features/findings/use-hints.ts'
import type { FlagTarget } from '../../features/flags/flag-draft.ts'
import { flagItemId } from '../../features/flags/flag-item-id.ts'
import { announce, tell } from '../../ui/announce.ts'
import { createChoice } from '../../ui/choice.ts'
import { elementOnDemand } from '../../ui/on-demand.ts'
import { shorten } from '../../ui/shorten.ts'
import { nextHere } from './next-here.ts'
import { focusNotesButton } from './notes-button.tsx'
import { useLens } from './use-lens.ts'
import { useOpenForm } from './use-open-form.ts'
import { useReadingPlace } from './use-reading-place.ts'
import type { Workspace, WorkspaceActions } from './workspace.ts'

/** The state of the workspace on one revision of an article. */
export const useWorkspace = (article: Article, userId: string): Omit<Workspace, 'withdrawals'> => {
  const { id, revision } = article
  const flags = useQuery(flagsQuery(id))
  const findings = useQuery(findingsQuery(id))
  const hints = useHints(userId)
  const lens = useLens(article)
  const place = useReadingPlace(revision.sentences)
  const [lit] = useState(createChoice)
  const [deed] = useState(createChoice)
  const { form, setForm, isOpen, closeIf } = useOpenForm()
  const [isColumnOpen, setColumnOpen] = useState(false)

  const actions = useMemo((): WorkspaceActions => {
    const open = (target: FlagTarget, start: number) => {
      const sentence = place.sentenceAt(start)
      if (sentence) place.goTo(sentence.id)
      setColumnOpen(false)
      lit.set(target.kind === 'edit' ? target.flag.id : null)
      setForm(target)
    }
    const returnToText = () => {
      const sentence = place.currentSentence()
      if (sentence) focusSentence(sentence.id)
      else focusNotesButton()
    }
    const showWords = (shownId: string, start: number | undefined) => {
      // Words selected before would still be the ones that the key for a new flag means.
      document.getSelection()?.removeAllRanges()
      const sentence = start === undefined ? null : place.sentenceAt(start)
      if (sentence) place.goTo(sentence.id)
      lit.set(shownId)
      scrollToWords(shownId, start ?? null, sentence?.id ?? null)
    }
    const openInColumn = (chosenId: string, elementId: string) => {
      lit.set(chosenId)
      setColumnOpen(true)
      scrollSoon(elementId)
    }
    const openNoted = (flagIds: readonly string[], findingIds: readonly string[]) => {
      const next = nextHere([...flagIds, ...findingIds], lit.get())
      if (!next) return
      const isFlag = flagIds.includes(next.id)
      openInColumn(next.id, isFlag ? flagItemId(next.id) : findingItemId(next.id))
      if (next.of > 1) tell(`${isFlag ? 'Flag' : 'Finding'} ${next.number} of ${next.of} here`)
    }
    return {
      flagWords: (span) =>
        open(
          { kind: 'new', span, quote: revision.text.slice(span.start, span.end), revisionId: revision.id },
          span.start,
        ),
      editFlag: (flag) => open({ kind: 'edit', flag }, flag.span.start),
      editSuggestion: (flag) => open({ kind: 'edit', flag, begins: 'suggestion' }, flag.span.start),
      closeForm: () => {
        setForm(null)
        returnToText()
      },
      formSaved: (flag, target) => {
        announce(`Saved: ${flag.category}, ${flag.severity}.`)
        const wasOpen = isOpen(target)
        closeIf(target)
        // Who has closed this form while it was saving is reading on, or writing in another one.
        if (!wasOpen) return
        lit.set(flag.id)
        returnToText()
        scrollSoon(flagItemId(flag.id))
      },
      formFailed: (error, target, written) => {
        // An open form says so itself.
        if (isOpen(target) || (error instanceof ApiProblem && needsNoWords(error))) return
        const words = shorten(written.note.trim(), 40)
        tell(`Not saved: “${words}”. Your words are kept; flag the same words again to go on.`)
      },
      flagWithdrawn: (flag) => closeIf({ kind: 'edit', flag }),
      findingAccepted: ({ id: flagId }) => openInColumn(flagId, flagItemId(flagId)),
      showWords,
      goToWords: (shownId, start) => {
        const sentence = place.sentenceAt(start)
        if (sentence) focusSentence(sentence.id)
        showWords(shownId, start)
      },
      returnToText,
      openFlags: (ids) => openNoted(ids, []),
      openFinding: (findingId) => openNoted([], [findingId]),
      openNoted,
      setColumnOpen,
    }
  }, [place, lit, revision, setForm, isOpen, closeIf])

  return { article, userId, flags, findings, hints, lens, place, lit, deed, form, isColumnOpen, actions }
}

/** A session that ended leads to sign-in and back; who takes their words back knows it. */
const needsNoWords = ({ status, code }: ApiProblem): boolean => status === 401 || code === 'taken-back'

/** After the page has been rendered: the element may only just be coming. */
const scrollSoon = (elementId: string) => {
  requestAnimationFrame(() => elementOnDemand(elementId)?.scrollIntoView({ block: 'nearest' }))
}
