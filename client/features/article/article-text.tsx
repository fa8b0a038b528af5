import { type FocusEvent, type MouseEvent, memo, useRef } from 'react'
import type { Article } from '#contract/article.ts'
import type { Span } from '#domain/article/span.ts'
import type { Choice } from '../../ui/choice.ts'
import styles from './article-text.module.css'
import { FlagSelection } from './flag-selection.tsx'
import type { LastingLayers } from './paint-board.ts'
import type { ReadingPlace } from './reading-place.ts'
import { TextBlocks } from './text-blocks.tsx'

type ArticleTextProps = {
  article: Pick<Article, 'id' | 'language' | 'revision'>
  paints: LastingLayers
  /** The words that a form is open for. */
  target: Span | null
  place: ReadingPlace
  lit: Choice
  /** The date whose words are lit, by its place. */
  date: Choice
  onFlag: (span: Span) => void
  onAddToBook: (span: Span) => void
  /** Painted words were clicked; ids of the flags and the findings on them, the innermost first. */
  onOpen: (flagIds: readonly string[], findingIds: readonly string[]) => void
}

export const ArticleText = memo((props: ArticleTextProps) => {
  const { article, paints, target, place, lit, date, onFlag, onAddToBook, onOpen } = props
  const { revision, language } = article
  const region = useRef<HTMLElement>(null)

  const follow = (event: FocusEvent) => {
    const sentence = event.target.closest('[data-sentence-id]')
    const id = sentence?.getAttribute('data-sentence-id')
    if (id) place.goTo(id)
  }
  const openClicked = (event: MouseEvent) => {
    // A drag across painted words selects them; only a plain click opens what is painted there.
    if (document.getSelection()?.isCollapsed === false) return
    const mark = (event.target as Element).closest('mark')
    onOpen(idsIn(mark, 'data-flag-ids'), idsIn(mark, 'data-finding-ids'))
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- it hears for its sentences and marks; the keys of the workspace do the same without a mouse
    <section
      ref={region}
      aria-label="Article"
      lang={language}
      className={styles.article}
      onFocus={follow}
      onClick={openClicked}
    >
      <TextBlocks
        articleId={article.id}
        revision={revision}
        paints={paints}
        target={target}
        place={place}
        lit={lit}
        date={date}
      />
      <FlagSelection article={region} text={revision.text} onFlag={onFlag} onAddToBook={onAddToBook} />
    </section>
  )
})

const idsIn = (mark: Element | null, attribute: string): string[] =>
  mark?.getAttribute(attribute)?.split(' ') ?? []
