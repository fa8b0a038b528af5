import { useEffect, useEffectEvent, useState } from 'react'
import type { Flag } from '#contract/flag.ts'

/** Saves under way, by the place of their draft. */
const underWay = new Map<string, Promise<Flag>>()

export const followSave = (place: string, save: Promise<Flag>) => {
  underWay.set(place, save)
  const end = () => {
    if (underWay.get(place) === save) underWay.delete(place)
  }
  save.then(end, end)
}

/**
 * The save of a form that was closed meanwhile and opened again: it goes on saving, because what is
 * being saved is neither a draft to be restored nor words to be typed over.
 */
export const useEarlierSave = (place: string, onSaved: (flag: Flag) => void) => {
  const [save, setSave] = useState(() => underWay.get(place) ?? null)
  const [problem, setProblem] = useState<Error | null>(null)
  const saved = useEffectEvent(onSaved)
  useEffect(() => {
    let isOver = false
    const wait = async () => {
      try {
        const flag = await save
        if (isOver || !flag) return
        setSave(null)
        saved(flag)
      } catch (error) {
        if (isOver || !(error instanceof Error)) return
        setSave(null)
        setProblem(error)
      }
    }
    void wait()
    return () => {
      isOver = true
    }
  }, [save])
  return { isSaving: save !== null, problem, forget: () => setProblem(null) }
}
