import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Sentence } from '#domain/article/sentence.ts'
import { saveNote } from '../../api/checks.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { focusSentence } from '../../features/article/show-words.ts'
import { announce, tell } from '../../ui/announce.ts'
import type { CheckBook } from '../../ui/check-book.ts'
import { shorten } from '../../ui/shorten.ts'
import { useUndo } from '../../ui/undo.ts'
import { showSaid } from './show-said.ts'
import type { Workspace } from './workspace.ts'

/** Noting something beside the current sentence: shown at once, saved by and by, and taken back on demand. */
export const useNoting = ({ article, place }: Workspace, book: CheckBook) => {
  const undo = useUndo()
  const queryClient = useQueryClient()
  const [sentence, setSentence] = useState<Sentence | null>(null)
  const open = useCallback(() => {
    const current = place.currentSentence()
    if (current) setSentence(current)
    else tell('Go to a sentence first.')
  }, [place])
  const close = useCallback(() => setSentence(null), [])

  const put = (id: string, note: string, onVersion?: number) => {
    const turn = book.beginNote(id, note)
    const label = note === '' ? 'A note taken off.' : `Note: “${shorten(note.trim(), 60)}”`
    const saving = saveNote({ articleId: article.id, sentenceId: id, note, label, onVersion })
    return showSaid(queryClient, book, { articleId: article.id, sentenceId: id, turn, saving })
  }
  const save = async (id: string, note: string, keepAgain: () => void) => {
    const before = book.lookOf(id).note
    let version: number | undefined
    const putBack = async (from: string, to: string) => {
      focusSentence(id)
      version = await put(id, to, baseOf(book, id, from, version))
    }
    const deed = {
      label: note === '' ? 'took a note off' : 'note',
      undo: () => putBack(note, before),
      redo: () => putBack(before, note),
    }
    undo.did(deed)
    try {
      const saved = await put(id, note)
      version ??= saved
    } catch (error) {
      undo.forget(deed)
      if (error instanceof ApiProblem && error.code === 'taken-back') return
      keepAgain()
      tell(`Not saved. ${sentenceFor(error)} Your words are kept: open the note again to go on.`)
    }
  }
  return {
    open,
    close,
    sentence,
    note: sentence ? book.lookOf(sentence.id).note : '',
    save: (note: string, keepAgain: () => void) => {
      close()
      if (!sentence) return
      announce(note === '' ? 'Note taken off.' : 'Noted.')
      void save(sentence.id, note, keepAgain)
    },
  }
}

/**
 * The version that a note is taken back on: the latest as long as the note is the one that was written
 * here, whatever else was said of the sentence since.
 */
const baseOf = (book: CheckBook, sentenceId: string, written: string, version: number | undefined) => {
  if (!book.lookOf(sentenceId).isSaved) return undefined
  const there = book.checkOf(sentenceId)
  return there?.note === written ? there.version : version
}
