import { useState } from 'react'
import { z } from 'zod'
import { drafts } from './kept-draft.ts'
import { forgetSentId } from './sent-id.ts'

const keptText = z.object({ text: z.string(), typedAt: z.string() })

/** A few words that are being typed; kept in this browser until the server has them. */
export const useKeptText = (place: string) => {
  const [draft, setDraft] = useState(() => drafts.read(place, keptText) ?? { text: '', typedAt: '' })
  return {
    ...draft,
    place,
    type: (text: string) => {
      const typed = { text, typedAt: new Date().toISOString() }
      setDraft(typed)
      if (text === '') drafts.drop(place)
      else drafts.keep(place, typed)
    },
    saved: () => {
      drafts.dropSaved(place, keptText, draft)
      forgetSentId(place)
      setDraft({ text: '', typedAt: '' })
    },
  }
}
