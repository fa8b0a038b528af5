import { keptWrite, type KeptWrite } from './write.ts'

const PREFIX = 'stet:outbox:'

/**
 * Writes that wait in the browser's storage, one entry each so that pages do not overwrite each other's.
 * Where nothing can be stored they wait in this page alone.
 */
export const keptWrites = (storage: () => Storage, userId: string) => {
  const prefix = `${PREFIX}${userId}:`
  const inMemory = new Map<string, KeptWrite>()
  const attempt = (work: (stored: Storage) => void): boolean => {
    try {
      work(storage())
      return true
    } catch {
      return false
    }
  }
  const stored = (): KeptWrite[] => {
    const found: KeptWrite[] = []
    attempt((store) => {
      for (let index = 0; index < store.length; index += 1) {
        const key = store.key(index)
        if (!key?.startsWith(prefix)) continue
        const parsed = keptWrite.safeParse(jsonIn(store.getItem(key)))
        if (parsed.success) found.push(parsed.data)
      }
    })
    return found
  }
  return {
    /** In the order in which they were made. */
    list: (): KeptWrite[] =>
      [...stored(), ...inMemory.values()].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    keep: (entry: KeptWrite) => {
      const isStored = attempt((store) => store.setItem(prefix + entry.id, JSON.stringify(entry)))
      if (isStored) inMemory.delete(entry.id)
      else inMemory.set(entry.id, entry)
    },
    drop: (id: string) => {
      inMemory.delete(id)
      attempt((store) => store.removeItem(prefix + id))
    },
  }
}

export type KeptWrites = ReturnType<typeof keptWrites>

const jsonIn = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
