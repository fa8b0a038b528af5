import { useMemo } from 'react'
import type { Finding } from '#contract/finding.ts'
import { useAcceptFinding } from '../../api/findings.ts'
import { sentenceFor } from '../../api/problem.ts'
import { dismissingId } from '../../features/findings/dismissing-id.ts'
import { tell } from '../../ui/announce.ts'
import { meantHere } from './meant-here.ts'
import type { Workspace } from './workspace.ts'

/** What the keys do that are about a finding: the one that is lit, or else the first in the sentence. */
export const useFindingKeys = ({ article, findings, place, lit, deed, actions }: Workspace) => {
  const { mutateAsync: accept } = useAcceptFinding(article.id)
  const { data } = findings
  return useMemo(() => {
    const about = (work: (finding: Finding) => void) => () => {
      const open = data?.filter(({ state }) => state === 'pending').flatMap(placesOf)
      const finding = meantHere(open, lit, place)
      if (finding) work(finding)
      else tell('No open finding is lit, and none is in this sentence.')
    }
    const makeFlag = async (finding: Finding) => {
      try {
        const flag = await accept(finding)
        tell(`Flagged: ${flag.category}, ${flag.severity}.`)
        actions.findingAccepted(flag)
      } catch (error) {
        tell(`Not flagged. ${sentenceFor(error)}`)
      }
    }
    return {
      makeFlag: about((finding) => void makeFlag(finding)),
      dismiss: about(({ id }) => {
        if (lit.get() !== id) actions.openFinding(id)
        deed.set(dismissingId(id))
      }),
    }
  }, [accept, actions, data, deed, lit, place])
}

/** A finding once for each of the words that it compares. */
const placesOf = (finding: Finding) => finding.spans.map((span) => ({ ...finding, span }))
