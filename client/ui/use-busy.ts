import { useState } from 'react'

/** Runs one thing at a time; `isBusy` until it has ended. */
export const useBusy = () => {
  const [isBusy, setIsBusy] = useState(false)
  const run = async (work: () => Promise<void>) => {
    if (isBusy) return
    setIsBusy(true)
    try {
      await work()
    } finally {
      setIsBusy(false)
    }
  }
  return { isBusy, run }
}
