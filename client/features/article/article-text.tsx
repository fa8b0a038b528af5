import { type FocusEvent, type MouseEvent, memo, useMemo, useRef } from 'react'
import type { Article } from '#contract/article.ts'
import type { Span } from '#domain/article/span.ts'
import type { Choice } from '../../ui/choice.ts'
import styles from './article-text.module.css'
import { BlockView } from './block-view.tsx'
import { FlagSelection } from './flag-selection.tsx'
import { groupsOf } from './group.ts'
import { type Paint, paintsOnEach } from './paint.ts'
import { partsOf } from './part.ts'
import type { ReadingPlace } from './reading-place.ts'

type ArticleTextProps = {
  article: Pick<Article, 'language' | 'revision'>
  paints: readonly Paint[]
  place: ReadingPlace
  lit: Choice
  onFlag: (span: Span) => void
  /** Painted words were clicked; ids of the flags, or else the findings, the innermost first. */
  onOpenFlags: (ids: readonly string[]) => void
  onOpenFinding: (id: string) => void
}

export const ArticleText = memo((props: ArticleTextProps) => {
  const { article, paints, place, lit, onFlag, onOpenFlags, onOpenFinding } = props
  const { text, blocks, sentences } = article.revision
  const region = useRef<HTMLElement>(null)
  const groups = useMemo(() => groupsOf(partsOf(blocks, sentences)), [blocks, sentences])
  const paintsByBlock = useMemo(() => {
    const each = paintsOnEach(blocks, paints)
    return new Map(blocks.map((block, index) => [block.start, each[index] ?? []]))
  }, [blocks, paints])

  const follow = (event: FocusEvent) => {
    const sentence = event.target.closest('[data-sentence-id]')
    const id = sentence?.getAttribute('data-sentence-id')
    if (id) place.goTo(id)
  }
  const openClicked = (event: MouseEvent) => {
    // A drag across painted words selects them; only a plain click opens what is painted there.
    if (document.getSelection()?.isCollapsed === false) return
    const mark = (event.target as Element).closest('mark')
    const flagIds = idsIn(mark, 'data-flag-ids')
    const [findingId] = idsIn(mark, 'data-finding-ids')
    if (flagIds.length > 0) onOpenFlags(flagIds)
    else if (findingId !== undefined) onOpenFinding(findingId)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- it hears for its sentences and marks; the keys of the workspace do the same without a mouse
    <section
      ref={region}
      aria-label="Article"
      lang={article.language}
      className={styles.article}
      onFocus={follow}
      onClick={openClicked}
    >
      {groups.map(({ list, members }) => {
        const views = members.map((blockParts) => (
          <BlockView
            key={blockParts.block.start}
            text={text}
            blockParts={blockParts}
            paints={paintsByBlock.get(blockParts.block.start) ?? []}
            place={place}
            lit={lit}
          />
        ))
        return list ? (
          <ul key={members[0]?.block.start} className={styles.list}>
            {views}
          </ul>
        ) : (
          views
        )
      })}
      <FlagSelection article={region} text={text} onFlag={onFlag} />
    </section>
  )
})

const idsIn = (mark: Element | null, attribute: string): string[] =>
  mark?.getAttribute(attribute)?.split(' ') ?? []
