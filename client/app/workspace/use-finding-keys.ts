import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Finding } from '#contract/finding.ts'
import { useAcceptFinding } from '../../api/findings.ts'
import { sentenceFor } from '../../api/problem.ts'
import { rulesQuery } from '../../api/rules.ts'
import { dismissingId } from '../../features/findings/dismissing-id.ts'
import { useDismissal } from '../../features/findings/use-dismissal.ts'
import { useMuting } from '../../features/findings/use-muting.ts'
import { tell } from '../../ui/announce.ts'
import { meantHere } from './meant-here.ts'
import type { Workspace } from './workspace.ts'

/** What the keys do that are about a finding: the one that is lit, or else the first in the sentence. */
export const useFindingKeys = (workspace: Workspace) => {
  const { article, findings, hints, place, lit, deed, actions } = workspace
  const queryClient = useQueryClient()
  const { mutateAsync: accept } = useAcceptFinding(article.id)
  const { dismiss } = useDismissal(article.id)
  const mute = useMuting(article.id)
  const { data } = findings
  return useMemo(() => {
    const about = (work: (finding: Finding) => void) => () => {
      const open = data?.filter(({ state }) => state === 'pending').filter(isSeen)
      const finding = meantHere(open?.flatMap(placesOf), lit, place)
      if (finding) work(finding)
      else tell('No open finding is lit, and none is in this sentence.')
    }
    /** Nobody decides by a key on what they do not see. */
    const isSeen = ({ confidence }: Finding) => hints.isOpen || confidence === 'precise'
    const titleOf = (rule: string) =>
      queryClient.getQueryData(rulesQuery.queryKey)?.find(({ id }) => id === rule)?.title ?? rule
    const makeFlag = async (finding: Finding) => {
      try {
        const flag = await accept(finding)
        tell(`Flagged: ${flag.category}, ${flag.severity}.`)
        actions.findingAccepted(flag)
      } catch (error) {
        tell(`Not flagged. ${sentenceFor(error)}`)
      }
    }
    const dismissNow = async (finding: Finding) => {
      try {
        await dismiss({ finding, reason: '' })
        tell(`Dismissed: ${titleOf(finding.rule)}.`)
      } catch (error) {
        tell(`Not dismissed. ${sentenceFor(error)}`)
      }
    }
    const muteNow = async ({ rule }: Finding) => {
      const title = titleOf(rule)
      if (await mute({ id: rule, title, muted: true })) tell(`Muted in this article: ${title}.`)
    }
    return {
      makeFlag: about((finding) => void makeFlag(finding)),
      dismiss: about((finding) => void dismissNow(finding)),
      explain: about(({ id }) => {
        if (lit.get() !== id) actions.openFinding(id)
        deed.set(dismissingId(id))
      }),
      mute: about((finding) => void muteNow(finding)),
      hints: () => {
        if (data && !data.some(isOpenHint)) return tell('There are no hints in this article.')
        hints.toggle()
        if (!hints.isOpen) actions.setColumnOpen(true)
      },
    }
  }, [accept, actions, data, deed, dismiss, hints, lit, mute, place, queryClient])
}

const isOpenHint = ({ state, confidence }: Finding) => state === 'pending' && confidence === 'hint'

/** A finding once for each of the words that it compares. */
const placesOf = (finding: Finding) => finding.spans.map((span) => ({ ...finding, span }))
