import { useEffect, useEffectEvent, useState } from 'react'
import styles from './search-box.module.css'

/** How long to wait after a letter before searching, in milliseconds. */
const PAUSE = 250

type SearchBoxProps = {
  /** What it says on it, as in "Search articles" */
  label: string
  id?: string
  q: string
  onSearch: (q: string) => void
}

export const SearchBox = ({ label, id, q, onSearch }: SearchBoxProps) => {
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
      id={id}
      aria-label={label}
      placeholder={label}
      className={styles.search}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  )
}
