import { useMemo } from 'react'
import type { Paint } from '../../features/article/paint.ts'
import type { Workspace } from './workspace.ts'

/** All that is painted over the text: flags, open findings, and the words the form is open for. */
export const usePaints = ({
  flags: { data: flags },
  findings: { data: findings },
  form,
  article,
}: Workspace): readonly Paint[] => {
  const { links } = article.revision
  return useMemo(() => {
    const target = form && (form.kind === 'new' ? form.span : form.flag.span)
    return [
      ...links.map(({ start, end, href }): Paint => ({
        kind: 'link',
        id: `link-${start}`,
        start,
        end,
        href,
      })),
      ...(flags ?? []).map(({ id, span, category, severity }): Paint => ({
        kind: 'flag',
        id,
        ...span,
        category,
        severity,
      })),
      ...(findings ?? [])
        .filter(({ state }) => state === 'pending')
        .flatMap(({ id, spans }) => spans.map((span): Paint => ({ kind: 'finding', id, ...span }))),
      ...(target ? [{ kind: 'target', id: 'target', ...target } satisfies Paint] : []),
    ]
  }, [flags, findings, form, links])
}
