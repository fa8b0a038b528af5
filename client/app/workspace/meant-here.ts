import { overlaps, type Span } from '#domain/article/span.ts'
import type { ReadingPlace } from '../../features/article/reading-place.ts'
import type { Choice } from '../../ui/choice.ts'

/**
 * Which flag somebody means who presses a key: the lit one, as long as they have not read on to a
 * sentence with others, or else the first in the sentence.
 */
export const meantHere = <Item extends { id: string; span: Span }>(
  items: readonly Item[] | undefined,
  lit: Pick<Choice, 'get'>,
  place: Pick<ReadingPlace, 'currentSentence'>,
): Item | undefined => {
  const sentence = place.currentSentence()
  const here = items?.filter(({ span }) => sentence && overlaps(span, sentence)) ?? []
  const litItem = items?.find(({ id }) => id === lit.get())
  return litItem && (here.length === 0 || here.includes(litItem)) ? litItem : here[0]
}
