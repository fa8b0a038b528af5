import { useEffect, useEffectEvent, useState } from 'react'
import styles from './search-box.module.css'

/** How long to wait after a letter before searching, in milliseconds. */
const PAUSE = 250

export const SearchBox = ({ q, onSearch }: { q: string; onSearch: (q: string) => void }) => {
  const [typed, setTyped] = useState(q)
  const [known, setKnown] = useState(q)
  const [asked, setAsked] = useState<string | null>(null)
  if (q !== known) {
    setKnown(q)
    // Another search than the one asked for here came with the address, and goes before what is typed.
    if (q !== asked) setTyped(q)
    setAsked(null)
  }
  const search = useEffectEvent((wanted: string) => {
    setAsked(wanted)
    onSearch(wanted)
  })
  useEffect(() => {
    const wanted = typed.trim()
    if (wanted === q) return
    const timer = setTimeout(() => search(wanted), PAUSE)
    return () => clearTimeout(timer)
  }, [typed, q])
  return (
    <input
      type="search"
      aria-label="Search articles"
      placeholder="Search articles"
      className={styles.search}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  )
}
