import { useMemo } from 'react'
import type { Finding } from '#contract/finding.ts'
import type { Flag } from '#contract/flag.ts'
import type { Paint, TokenPaint } from '../../features/article/paint.ts'
import type { LastingLayers } from '../../features/article/paint-board.ts'
import type { ArticleFacts } from '#contract/article-facts.ts'
import type { Workspace } from './workspace.ts'

/** All that is painted over the text. The same flag is the same paint every time, and so need not be looked at. */
export const usePaints = ({
  flags: { data: flags },
  findings: { data: findings },
  hints: { isOpen: areHintsOpen },
  lens: { areTokensOn, hidden, facts },
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
  const tokens = areTokensOn ? facts.data?.tokens : undefined
  const allTokens = useMemo(() => tokens?.map(paintOfToken) ?? NONE, [tokens])
  const tokenPaints = useMemo(
    () => (hidden.size === 0 ? allTokens : allTokens.filter(({ token }) => !hidden.has(token))),
    [allTokens, hidden],
  )
  return useMemo(
    () => ({ links, tokens: tokenPaints, flags: flagPaints, findings: findingPaints }),
    [links, tokenPaints, flagPaints, findingPaints],
  )
}

const NONE: readonly TokenPaint[] = []

const paintOfToken = ({ kind: token, span: { start, end } }: ArticleFacts['tokens'][number]): TokenPaint => ({
  ...{ kind: 'token', id: `token-${token}-${start}`, start, end, token },
})

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
