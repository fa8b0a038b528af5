import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, rmSync } from 'node:fs'
import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Bytes that have come in and belong to nothing yet; `path` is where they wait. */
export type Received = { path: string; hash: string; size: number }

/**
 * The files of the desk, each kept once under the SHA-256 of its bytes. What comes in waits in a folder
 * of its own until it is whole and on the disk, so that no file is ever half there under its name.
 * @param folder made when there is something to keep
 */
export const openFileStore = (folder: string) => {
  const incoming = path.join(folder, 'incoming')
  // What waited when the desk was last stopped is named by nothing.
  rmSync(incoming, { recursive: true, force: true })
  const placeOf = (hash: string) => path.join(folder, hash.slice(0, 2), hash)

  return {
    receive: async (bytes: Readable): Promise<Received> => {
      await mkdir(incoming, { recursive: true, mode: 0o700 })
      const waiting = path.join(incoming, randomUUID())
      const hash = createHash('sha256')
      let size = 0
      const counted = new PassThrough().on('data', (chunk: Buffer) => {
        hash.update(chunk)
        size += chunk.length
      })
      try {
        const file = createWriteStream(waiting, { flags: 'wx', mode: 0o600, flush: true })
        await pipeline(bytes, counted, file)
      } catch (error) {
        await rm(waiting, { force: true })
        throw error
      }
      return { path: waiting, hash: hash.digest('hex'), size }
    },

    /** Gives received bytes their place; the same bytes twice are one file. */
    keep: async ({ path: waiting, hash }: Received): Promise<void> => {
      const place = placeOf(hash)
      if (await isThere(place)) return rm(waiting, { force: true })
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
      await rename(waiting, place)
      await sync(path.dirname(place))
      await sync(folder)
    },

    /** Forgets received bytes that nobody wants. */
    discard: async ({ path: waiting }: Pick<Received, 'path'>): Promise<void> => {
      await rm(waiting, { force: true })
    },

    read: (hash: string): Readable => createReadStream(placeOf(hash)),
  }
}

export type FileStore = ReturnType<typeof openFileStore>

const isThere = async (file: string): Promise<boolean> => {
  try {
    await access(file)
    return true
  } catch {
    return false
  }
}

/** Until its folder is on the disk too, a new name may be gone after a power cut. */
const sync = async (folder: string): Promise<void> => {
  // Windows opens no folders, and keeps names by itself.
  if (process.platform === 'win32') return
  const handle = await open(folder)
  await handle.sync()
  await handle.close()
}
