import { useCallback, useState } from 'react'
import type { Span } from '#domain/article/span.ts'
import { readSelection } from '../../features/article/selection.ts'
import { EntryDialog } from '../../features/book/entry-dialog.tsx'
import { tell } from '../../ui/announce.ts'
import { Boundary } from '../../ui/boundary.tsx'

/** Words of the article on their way into the reference book. */
export const useBookWords = (text: string) => {
  const [words, setWords] = useState<string | null>(null)
  const add = useCallback(({ start, end }: Span) => setWords(text.slice(start, end)), [text])
  const addSelected = useCallback(() => {
    const selected = readSelection(document.body, text)
    if (selected) add(selected.span)
    else tell('Select a name, an office with its holder or an event first.')
  }, [text, add])
  const close = useCallback((isDone: boolean) => {
    setWords(null)
    // Words that are dealt with are offered nothing any more.
    if (isDone) document.getSelection()?.removeAllRanges()
  }, [])
  return { words, add, addSelected, close }
}

type AddToBookProps = { userId: string; words: string; onClose: (isDone: boolean) => void }

export const AddToBook = ({ userId, words, onClose }: AddToBookProps) => (
  <Boundary what="The form of the reference book">
    <EntryDialog userId={userId} use={{ kind: 'new', words }} onClose={onClose} />
  </Boundary>
)
