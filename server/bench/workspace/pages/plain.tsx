import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { hand, type HandedArticle, type HandedFlag, type Place } from './handed.ts'

/**
 * What one writes first: every sentence of the text is an element, every flag a mark in it, and React
 * renders all of it again whenever something changes.
 */
const Plain = () => {
  const [article, setArticle] = useState<HandedArticle | null>(null)
  const [flags, setFlags] = useState<readonly HandedFlag[]>([])
  const [isAsked, setAsked] = useState(false)
  if (!isAsked) {
    setAsked(true)
    void hand({
      showText: setArticle,
      showFlags: setFlags,
      addFlag: (flag) => setFlags((before) => [...before, flag]),
    })
  }
  if (!article) return null
  const { text, blocks, sentences } = article.revision
  const sorted = flags.map(({ id, span }) => ({ id, ...span })).sort((a, b) => a.start - b.start)
  const flagsOf = inEach(sentences, sorted)
  const sentencesOf = inEach(blocks, sentences)
  return blocks.map((block) => (
    <p key={block.start}>
      {sentencesOf.get(block)?.map((sentence) => (
        <span key={sentence.id} data-sentence-id={sentence.id}>
          {cut(sentence, flagsOf.get(sentence) ?? []).map(({ start, end, ids }) =>
            ids.length === 0 ? (
              <span key={start}>{text.slice(start, end)}</span>
            ) : (
              <mark key={start} data-flag-ids={ids.join(' ')}>
                {text.slice(start, end)}
              </mark>
            ),
          )}{' '}
        </span>
      ))}
    </p>
  ))
}

/** What begins in each place, found by going along both lists once. */
const inEach = <Item extends Place>(places: readonly Place[], items: readonly Item[]) => {
  const found = new Map<Place, Item[]>()
  let next = 0
  for (const place of places) {
    const here: Item[] = []
    for (let item = items[next]; item && item.start < place.end; item = items[next]) {
      here.push(item)
      next += 1
    }
    found.set(place, here)
  }
  return found
}

/** The sentence cut at every edge of a flag. */
const cut = (sentence: Place, flags: readonly (Place & { id: string })[]) => {
  const edges = new Set([sentence.start, sentence.end])
  for (const { start, end } of flags) edges.add(start).add(Math.min(end, sentence.end))
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    end: cuts[index + 1] ?? sentence.end,
    ids: flags.filter((flag) => flag.start <= start && flag.end > start).map(({ id }) => id),
  }))
}

const root = document.getElementById('article')
if (root) createRoot(root).render(<Plain />)
