import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { importQuery, type ImportProgress, type ImportSource, startImport } from '../../api/imports.ts'

/** Has something read, with word of how far it is; what was begun can be given up. */
export const useReading = (onRead: (importId: string) => void) => {
  const queryClient = useQueryClient()
  const underWay = useRef<AbortController | null>(null)
  const [isReading, setReading] = useState(false)
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const [problem, setProblem] = useState<Error | null>(null)

  // Whoever leaves the page waits for nothing any more.
  useEffect(() => () => underWay.current?.abort(), [])

  const read = async (source: ImportSource) => {
    underWay.current?.abort()
    const controller = new AbortController()
    underWay.current = controller
    setReading(true)
    setProgress(null)
    setProblem(null)
    try {
      const preview = await startImport(source, { signal: controller.signal, onProgress: setProgress })
      queryClient.setQueryData(importQuery(preview.id).queryKey, preview)
      onRead(preview.id)
    } catch (error) {
      if (!controller.signal.aborted) setProblem(error instanceof Error ? error : new Error(String(error)))
    } finally {
      if (underWay.current === controller) setReading(false)
    }
  }
  const cancel = () => {
    underWay.current?.abort()
    setReading(false)
  }
  return { read, cancel, isReading, progress, problem, forgetProblem: () => setProblem(null) }
}
