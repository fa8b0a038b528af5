import { z } from 'zod'
import { newId } from './new-id.ts'
import { tabDrafts } from './kept-draft.ts'

/** For browsers that store nothing. */
const remembered = new Map<string, string>()

/**
 * The id under which what a form makes is sent: the same one again when an answer was lost, so that
 * saving again is not saving twice. It is no part of the draft, which every tab may read: another tab
 * that saves the same draft makes something of its own instead of writing over this one's.
 */
export const sentId = (place: string): string => {
  const id = remembered.get(place) ?? tabDrafts.read(place, z.string()) ?? newId()
  remembered.set(place, id)
  tabDrafts.keep(place, id)
  return id
}

export const forgetSentId = (place: string) => {
  remembered.delete(place)
  tabDrafts.drop(place)
}
