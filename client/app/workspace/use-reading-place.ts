import { useState } from 'react'
import type { Sentence } from '#domain/article/sentence.ts'
import { createReadingPlace, type ReadingPlace } from '../../features/article/reading-place.ts'

/** Where somebody is reading; when sentences are split or merged, they read on in the same one. */
export const useReadingPlace = (sentences: readonly Sentence[]): ReadingPlace => {
  const [known, setKnown] = useState(() => ({ sentences, place: createReadingPlace(sentences) }))
  if (known.sentences === sentences) return known.place
  const place = createReadingPlace(sentences, known.place.currentSentence()?.id ?? null)
  setKnown({ sentences, place })
  return place
}
