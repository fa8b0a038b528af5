import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Article } from '#contract/article.ts'
import { findingsQuery } from '../../api/findings.ts'
import { flagsQuery } from '../../api/flags.ts'
import { createReadingPlace } from '../../features/article/reading-place.ts'
import { focusSentence, scrollToWords } from '../../features/article/show-words.ts'
import { findingItemId } from '../../features/findings/finding-item.tsx'
import type { FlagTarget } from '../../features/flags/flag-draft.ts'
import { flagItemId } from '../../features/flags/flag-item.tsx'
import { announce, tell } from '../../ui/announce.ts'
import { createChoice } from '../../ui/choice.ts'
import { nextHere } from './next-here.ts'
import type { Workspace, WorkspaceActions } from './workspace.ts'

/** The state of the workspace on one revision of an article. */
export const useWorkspace = (article: Article, userId: string): Workspace => {
  const { id, revision } = article
  const flags = useQuery(flagsQuery(id))
  const findings = useQuery(findingsQuery(id))
  const [place] = useState(() => createReadingPlace(revision.sentences))
  const [lit] = useState(createChoice)
  const [form, setForm] = useState<FlagTarget | null>(null)
  const [isColumnOpen, setColumnOpen] = useState(false)

  const actions = useMemo((): WorkspaceActions => {
    const open = (target: FlagTarget, start: number) => {
      const sentence = place.sentenceAt(start)
      if (sentence) place.goTo(sentence.id)
      setColumnOpen(false)
      lit.set(target.kind === 'edit' ? target.flag.id : null)
      setForm(target)
    }
    const returnToSentence = () => {
      const sentence = place.currentSentence()
      if (sentence) focusSentence(sentence.id)
    }
    const openInColumn = (chosenId: string, elementId: string) => {
      lit.set(chosenId)
      setColumnOpen(true)
      scrollSoon(elementId)
    }
    return {
      flagWords: (span) =>
        open(
          { kind: 'new', span, quote: revision.text.slice(span.start, span.end), revisionId: revision.id },
          span.start,
        ),
      editFlag: (flag) => open({ kind: 'edit', flag }, flag.span.start),
      closeForm: () => {
        setForm(null)
        returnToSentence()
      },
      formSaved: (flag, target) => {
        // Somebody may have closed this form while it was saving, and opened another one.
        setForm((current) => (current === target ? null : current))
        lit.set(flag.id)
        announce(`Saved: ${flag.category}, ${flag.severity}.`)
        returnToSentence()
        scrollSoon(flagItemId(flag.id))
      },
      showWords: (litId) => {
        lit.set(litId)
        scrollToWords(litId)
      },
      openFlags: (ids) => {
        const next = nextHere(ids, lit.get())
        if (!next) return
        openInColumn(next.id, flagItemId(next.id))
        if (next.of > 1) tell(`Flag ${next.number} of ${next.of} here`)
      },
      openFinding: (findingId) => openInColumn(findingId, findingItemId(findingId)),
      setColumnOpen,
    }
  }, [place, lit, revision])

  return { article, userId, flags, findings, place, lit, form, isColumnOpen, actions }
}

/** After the page has been rendered: the element may only just be coming. */
const scrollSoon = (elementId: string) => {
  requestAnimationFrame(() => document.getElementById(elementId)?.scrollIntoView({ block: 'nearest' }))
}
