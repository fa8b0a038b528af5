import { useMemo } from 'react'
import type { Finding } from '#contract/finding.ts'
import type { Flag } from '#contract/flag.ts'
import type { Paint } from '../../features/article/paint.ts'
import type { LastingLayers } from '../../features/article/paint-board.ts'
import type { Workspace } from './workspace.ts'

/** All that is painted over the text. The same flag is the same paint every time, and so need not be looked at. */
export const usePaints = ({
  flags: { data: flags },
  findings: { data: findings },
  hints: { isOpen: areHintsOpen },
  article,
}: Workspace): LastingLayers => {
  const links = useMemo(
    () =>
      article.revision.links.map(({ start, end, href }): Paint => ({
        kind: 'link',
        id: `link-${start}`,
        start,
        end,
        href,
      })),
    [article.revision.links],
  )
  const flagPaints = useMemo(() => flags?.flatMap(paintsOfFlag) ?? [], [flags])
  const findingPaints = useMemo(
    () =>
      findings
        ?.filter(({ confidence }) => areHintsOpen || confidence === 'precise')
        .flatMap(paintsOfFinding) ?? [],
    [areHintsOpen, findings],
  )
  return useMemo(
    () => ({ links, flags: flagPaints, findings: findingPaints }),
    [links, flagPaints, findingPaints],
  )
}

const known = new WeakMap<Flag | Finding, readonly Paint[]>()

const once = <Noticed extends Flag | Finding>(make: (noticed: Noticed) => readonly Paint[]) => {
  return (noticed: Noticed): readonly Paint[] => {
    const paints = known.get(noticed) ?? make(noticed)
    known.set(noticed, paints)
    return paints
  }
}

const paintsOfFlag = once(({ id, span: { start, end }, category, severity, status }: Flag) => [
  { kind: 'flag', id, start, end, category, severity, isSettled: status === 'resolved' },
])

const paintsOfFinding = once(({ id, state, spans, confidence }: Finding) => {
  const isHint = confidence === 'hint'
  return state === 'pending'
    ? spans.map(({ start, end }) => ({ kind: 'finding', id, start, end, isHint }))
    : []
})
