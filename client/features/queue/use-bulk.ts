import { useState } from 'react'
import type { BulkItem } from '#contract/bulk.ts'
import type { QueuedFlag } from '#contract/queue.ts'
import { sentenceFor } from '../../api/problem.ts'
import { useChangeFlags } from '../../api/queue.ts'
import { announce } from '../../ui/announce.ts'
import { count } from '../../ui/plural.ts'
import { useBusy } from '../../ui/use-busy.ts'
import { type BulkDraft, type BulkKind, changeOf, EMPTY_DRAFT } from './bulk-draft.ts'

type Step = { name: 'fields' } | { name: 'preview' | 'result'; items: BulkItem[] }

/** The way of a change of many flags: what it shall be, what it would do, what it did. */
export const useBulk = (onDone: (refusedIds: string[]) => void) => {
  const [open, setOpen] = useState<{ kind: BulkKind; flags: readonly QueuedFlag[] } | null>(null)
  const [draft, setDraft] = useState<BulkDraft>(EMPTY_DRAFT)
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
        announce(`${count(items.length - refused.length, 'flag')} changed.`)
        onDone(refused)
      } catch (error) {
        setProblem(sentenceFor(error))
      }
    })

  return {
    ...{ open, draft, setDraft, step, problem, isBusy },
    start: (kind: BulkKind, flags: readonly QueuedFlag[]) => {
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
      if (step.name === 'result') setDraft(EMPTY_DRAFT)
    },
  }
}

export type Bulk = ReturnType<typeof useBulk>
