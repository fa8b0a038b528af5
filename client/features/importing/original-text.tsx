import type { Span } from '#domain/article/span.ts'
import styles from './text-pane.module.css'
import { useShown } from './use-shown.ts'

type OriginalTextProps = { original: string; shown: Span | null }

/** All text of the file as it stands there, with the place of a repair lit. */
export const OriginalText = ({ original, shown }: OriginalTextProps) => {
  const place = useShown(shown)
  const { start, end } = shown ?? { start: original.length, end: original.length }
  return (
    <section aria-label="As it came in" className={styles.pane}>
      <h2 className={styles.title}>As it came in</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable with keys */}
      <div className={styles.scroll} tabIndex={0}>
        <p className={styles.original} dir="auto">
          {original.slice(0, start)}
          <mark ref={place} className={styles.shown}>
            {original.slice(start, end)}
          </mark>
          {original.slice(end)}
        </p>
      </div>
    </section>
  )
}
