import { useState } from 'react'
import { SOURCE_FILE_MB } from '#domain/review/source.ts'
import { useAddSourceFile } from '../../api/sources.ts'

/** Files that wait to be sent along with a source, and how far the one under way has come. */
export const useSourceFiles = () => {
  const [files, setFiles] = useState<readonly File[]>([])
  const [tooLarge, setTooLarge] = useState<string | undefined>()
  const [underWay, setUnderWay] = useState<{ name: string; share: number } | null>(null)
  const { mutateAsync: send } = useAddSourceFile()

  const choose = (chosen: readonly File[]) => {
    const fitting = chosen.filter(({ size }) => size <= SOURCE_FILE_MB * 1024 * 1024)
    const refused = chosen.filter((file) => !fitting.includes(file)).map(({ name }) => name)
    const sentence = `Larger than ${SOURCE_FILE_MB} MB: ${refused.join(', ')}. Keep a part of it, or say where it lies.`
    setTooLarge(refused.length === 0 ? undefined : sentence)
    setFiles((before) => [...before, ...fitting])
  }
  const leave = (file: File) => setFiles((before) => before.filter((other) => other !== file))

  /** Sends one after the other; each that has arrived waits no longer, so that trying again sends the rest. */
  const sendAll = async (id: string) => {
    try {
      for (const file of files) {
        const onProgress = (share: number) => setUnderWay({ name: file.name, share })
        onProgress(0)
        await send({ id, file, onProgress })
        leave(file)
      }
    } finally {
      setUnderWay(null)
    }
  }
  return { files, tooLarge, underWay, choose, leave, sendAll }
}
