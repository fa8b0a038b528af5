import type { RefObject } from 'react'
import type { Span } from '#domain/article/span.ts'
import { Button } from '../../ui/button.tsx'
import { useMay } from '../../ui/may.ts'
import styles from './flag-selection.module.css'
import { useSelectedWords } from './use-selected-words.ts'

type FlagSelectionProps = {
  article: RefObject<HTMLElement | null>
  text: string
  onFlag: (span: Span) => void
}

/** The button that stands at the end of selected words. */
export const FlagSelection = ({ article, text, onFlag }: FlagSelectionProps) => {
  const may = useMay()
  const selected = useSelectedWords(article, text)
  if (!selected || !may('flag:create')) return null
  const { span, left, top } = selected
  return (
    <div className={styles.offer} style={{ left, top }}>
      <Button look="main" keepsSelection onPress={() => onFlag(span)}>
        Flag
      </Button>
    </div>
  )
}
