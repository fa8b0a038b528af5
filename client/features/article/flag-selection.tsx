import type { RefObject } from 'react'
import type { Span } from '#domain/article/span.ts'
import { Button } from '../../ui/button.tsx'
import { useMay } from '../../ui/may.ts'
import styles from './flag-selection.module.css'
import { useSelectedWords } from './use-selected-words.ts'

/** About how wide the buttons are, which stay within the article. */
const WIDTH = '16rem'

type FlagSelectionProps = {
  article: RefObject<HTMLElement | null>
  text: string
  onFlag: (span: Span) => void
  onAddToBook: (span: Span) => void
}

/** The buttons that stand at the end of selected words. */
export const FlagSelection = ({ article, text, onFlag, onAddToBook }: FlagSelectionProps) => {
  const may = useMay()
  const selected = useSelectedWords(article, text)
  if (!selected || !may('flag:create')) return null
  const { span, left, top } = selected
  return (
    <div className={styles.offer} style={{ left: `max(0px, min(${left}px, 100% - ${WIDTH}))`, top }}>
      <Button look="main" keepsSelection onPress={() => onFlag(span)}>
        Flag
      </Button>
      {may('book:change') && (
        <Button shortcut="addToBook" keepsSelection onPress={() => onAddToBook(span)}>
          Add to reference book
        </Button>
      )}
    </div>
  )
}
