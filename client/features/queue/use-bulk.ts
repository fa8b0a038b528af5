import { useState } from 'react'
import type { BulkItem } from '#contract/bulk.ts'
import type { SelectedFlag } from '#contract/queue.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { useChangeFlags } from '../../api/queue.ts'
import { announce } from '../../ui/announce.ts'
import { drafts } from '../../ui/kept-draft.ts'
import { count } from '../../ui/plural.ts'
import { useBusy } from '../../ui/use-busy.ts'
import { type BulkDraft, bulkDraft, type BulkKind, changeOf, EMPTY_DRAFT } from './bulk-draft.ts'

type Step = { name: 'fields' } | { name: 'preview' | 'result'; items: BulkItem[] }

/** The way of a change of many flags: what it shall be, what it would do, what it did. */
export const useBulk = (userId: string, onDone: (refusedIds: string[]) => void) => {
  const place = `${userId}/queue/bulk`
  const [open, setOpen] = useState<{ kind: BulkKind; flags: readonly SelectedFlag[] } | null>(null)
  const [draft, setDraft] = useState<BulkDraft>(() => drafts.read(place, bulkDraft) ?? EMPTY_DRAFT)
  const [step, setStep] = useState<Step>({ name: 'fields' })
  const [problem, setProblem] = useState<string | null>(null)
  const { isBusy, run } = useBusy()
  const changeFlags = useChangeFlags()

  const ask = (preview: boolean) =>
    run(async () => {
      if (open === null) return
      const ids = open.flags.map(({ id }) => id)
      const versions = Object.fromEntries(open.flags.map(({ id, version }) => [id, version]))
      try {
        setProblem(null)
        const items = await changeFlags({ ids, change: changeOf(open.kind, draft), versions, preview })
        setStep({ name: preview ? 'preview' : 'result', items })
        if (preview) return
        const refused = items.filter(({ ok }) => !ok).map(({ id }) => id)
        if (refused.length === 0) drafts.drop(place)
        announce(`${count(items.length - refused.length, 'flag')} changed.`)
        onDone(refused)
      } catch (error) {
        setProblem(`${sentenceFor(error)}${isAway(error) ? WHAT_TO_DO : ''}`)
      }
    })

  return {
    ...{ open, draft, step, problem, isBusy },
    /** What was chosen and typed stays in this browser until it is done. */
    setDraft: (typed: BulkDraft) => {
      setDraft(typed)
      drafts.keep(place, typed)
    },
    start: (kind: BulkKind, flags: readonly SelectedFlag[]) => {
      setOpen({ kind, flags })
      setStep({ name: 'fields' })
      setProblem(null)
    },
    back: () => setStep({ name: 'fields' }),
    preview: () => void ask(true),
    change: () => void ask(false),
    /** What was typed for a change that was not made is there again the next time. */
    close: () => {
      setOpen(null)
      if (step.name === 'result' && step.items.every(({ ok }) => ok)) setDraft(EMPTY_DRAFT)
    },
  }
}

const isAway = (error: unknown): boolean => error instanceof ApiProblem && error.status === 0
const WHAT_TO_DO =
  ' What you chose here is kept in this browser, through a reload too. A flag that was changed before the answer got lost is not changed twice.'

export type Bulk = ReturnType<typeof useBulk>
