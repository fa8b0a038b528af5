import { Fragment } from 'react'
import type { Article } from '#contract/article.ts'
import type { Flag } from '#contract/flag.ts'
import { runs } from '#domain/article/runs.ts'
import type { Span } from '#domain/article/span.ts'
import { type BlockParts, type Part, partsOf } from './part.ts'
import styles from './printed-article.module.css'

type Numbered = Span & { id: string; number: number; severity: Flag['severity'] }

type PrintedArticleProps = {
  article: Article
  /** In reading order: the first one is number 1. */
  flags: readonly Flag[]
  /** What stands before a sentence that somebody has dealt with, by its id. */
  marks: ReadonlyMap<string, string>
}

/** The article as it goes on paper: numbers at the flagged words, and behind the text what they mean. */
export const PrintedArticle = ({ article, flags, marks }: PrintedArticleProps) => {
  const { text, blocks, sentences } = article.revision
  const numbered = flags.map(({ id, span, severity }, index): Numbered => ({
    ...span,
    ...{ id, severity, number: index + 1 },
  }))
  return (
    <div className={styles.sheet}>
      <h1 className={styles.title} dir="auto">
        {article.title}
      </h1>
      <p className={styles.facts}>
        {[article.publishedOn, article.byline, article.state, `version ${article.revision.number}`]
          .filter((fact) => fact !== null)
          .join(' · ')}
      </p>
      <div lang={article.language}>
        {partsOf(blocks, sentences).map((blockParts) => (
          <PrintedBlock
            key={blockParts.block.start}
            text={text}
            blockParts={blockParts}
            flags={numbered.filter((flag) => touches(flag, blockParts.block))}
            marks={marks}
          />
        ))}
      </div>
      {flags.length > 0 && (
        <>
          <h2 className={styles.subtitle}>Flags</h2>
          <ol className={styles.flags}>
            {flags.map((flag) => (
              <PrintedFlag key={flag.id} flag={flag} />
            ))}
          </ol>
        </>
      )}
    </div>
  )
}

type PrintedBlockProps = {
  text: string
  blockParts: BlockParts
  flags: readonly Numbered[]
  marks: ReadonlyMap<string, string>
}

const PrintedBlock = ({ text, blockParts: { block, parts }, flags, marks }: PrintedBlockProps) => {
  const Element = block.kind === 'heading' ? 'h2' : 'p'
  return (
    <Element className={styles.block} data-kind={block.kind} dir="auto">
      {parts.map((part) => (
        <Fragment key={part.start}>
          {part.id !== null && marks.has(part.id) && (
            <span className={styles.mark}>{marks.get(part.id)} </span>
          )}
          <PrintedWords text={text} part={part} flags={flags.filter((flag) => touches(flag, part))} />
        </Fragment>
      ))}
    </Element>
  )
}

/** Words with their numbers, each number behind the last of its words. */
const PrintedWords = ({ text, part, flags }: { text: string; part: Part; flags: readonly Numbered[] }) =>
  runs(part, flags).map(({ start, end, ids }) => {
    const words = text.slice(start, end)
    if (ids.length === 0) return <Fragment key={start}>{words}</Fragment>
    const ending = flags.filter((flag) => ids.includes(flag.id) && flag.end === end)
    return (
      <Fragment key={start}>
        <mark className={styles.words}>{words}</mark>
        {ending.length > 0 && <sup>{ending.map(({ number }) => number).join(', ')}</sup>}
      </Fragment>
    )
  })

const PrintedFlag = ({
  flag: { quote, category, severity, status, note, suggestedText, author },
}: {
  flag: Flag
}) => (
  <li className={styles.flag}>
    <q>{quote.exact}</q> <strong>{`${category}, ${severity}, ${status}`}</strong>{' '}
    <span dir="auto">{note}</span>
    {suggestedText !== null && (
      <span dir="auto">
        {' '}
        {suggestedText === '' ? 'Suggested: cut these words.' : `Suggested: “${suggestedText}”.`}
      </span>
    )}{' '}
    <span className={styles.author}>{author.name}</span>
  </li>
)

const touches = (flag: Span, stretch: Span): boolean => flag.start < stretch.end && flag.end > stretch.start
