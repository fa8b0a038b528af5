import type { ReactNode } from 'react'
import type { Run } from '#domain/article/runs.ts'
import { runs } from '#domain/article/runs.ts'
import type { Span } from '#domain/article/span.ts'
import { SEVERITIES } from '#domain/review/severity.ts'
import { CATEGORY_GROUPS } from '../../ui/category-group.ts'
import { type Choice, useIsAnyChosen } from '../../ui/choice.ts'
import marking from '../../ui/marking.module.css'
import type { Paint } from './paint.ts'
import styles from './words.module.css'

/**
 * A stretch of the article with whatever is painted over it. Text goes in as text, never as HTML. Plain
 * words are elements and no components: a long article has thousands of such stretches.
 * @param lit the flag or finding that is lit
 */
export const wordsOf = (text: string, stretch: Span, paints: readonly Paint[], lit: Choice): ReactNode[] =>
  runs(stretch, paints).map((run) =>
    run.ids.length === 0 ? (
      <span key={run.start} data-leaf="" data-start={run.start} data-end={run.end}>
        {text.slice(run.start, run.end)}
      </span>
    ) : (
      <PaintedRun key={run.start} text={text} run={run} paints={paints} lit={lit} />
    ),
  )

type PaintedRunProps = { text: string; run: Run; paints: readonly Paint[]; lit: Choice }

const PaintedRun = ({ text, run, paints, lit }: PaintedRunProps) => {
  const here = paints.filter(({ id }) => run.ids.includes(id)).sort((a, b) => lengthOf(a) - lengthOf(b))
  const flags = here.filter((paint) => paint.kind === 'flag')
  const findings = here.filter(({ kind }) => kind === 'finding')
  const gravest = flags.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))[0]
  const link = here.find((paint) => paint.kind === 'link')
  const words = text.slice(run.start, run.end)
  const active = useIsAnyChosen(lit, run.ids)
  if (link && here.length === 1) return <LinkedWords run={run} words={words} href={link.href} />
  return (
    <mark
      className={`${styles.run} ${gravest ? marking.marking : findings.length > 0 ? marking.finding : ''}`}
      data-leaf=""
      data-start={run.start}
      data-end={run.end}
      data-flag-ids={idsOf(flags)}
      data-finding-ids={idsOf(findings)}
      data-target={here.some(({ kind }) => kind === 'target') ? '' : undefined}
      data-severity={gravest?.severity}
      data-group={gravest && CATEGORY_GROUPS[gravest.category]}
      data-layers={flags.length > 1 ? '' : undefined}
      data-active={active || undefined}
    >
      {words}
    </mark>
  )
}

/** Words that lead somewhere. Under a flag or a finding they open that instead; its list has the address. */
const LinkedWords = ({ run, words, href }: { run: Run; words: string; href: string }) => {
  const leaf = { 'data-leaf': '', 'data-start': run.start, 'data-end': run.end }
  return /^https?:\/\//i.test(href) ? (
    <a {...leaf} className={styles.link} href={href} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  ) : (
    <span {...leaf}>{words}</span>
  )
}

const lengthOf = ({ start, end }: Span): number => end - start

const idsOf = (paints: readonly Paint[]): string | undefined =>
  paints.length === 0 ? undefined : paints.map(({ id }) => id).join(' ')
