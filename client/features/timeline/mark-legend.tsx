import { Apart, Shape } from './date-mark.tsx'
import styles from './timeline-drawing.module.css'
import type { MarkShape, TimelineLayout } from './timeline-layout.ts'

const SHAPES: readonly MarkShape[] = ['text', 'link', 'corrected']
const SHAPE_WORDS: Record<MarkShape, string> = {
  text: 'in the text',
  link: 'in a link',
  corrected: 'read by an editor',
}

/** What the marks mean that are there. */
export const MarkLegend = ({ layout: { marks, bars } }: { layout: TimelineLayout }) => (
  <span className={styles.legend}>
    {SHAPES.filter((shape) => marks.some((mark) => mark.shape === shape)).map((shape) => (
      <span key={shape}>
        <svg aria-hidden="true" width={12} height={12}>
          <Shape shape={shape} x={6} y={6} />
        </svg>
        {SHAPE_WORDS[shape]}
      </span>
    ))}
    {bars.length > 0 && (
      <span>
        <svg aria-hidden="true" width={18} height={12}>
          <rect className={styles.bar} x={0} y={4} width={18} height={5} rx={2} />
        </svg>
        a longer time
      </span>
    )}
    {[...marks, ...bars].some(({ isFar }) => isFar) && (
      <span>
        <svg aria-hidden="true" width={18} height={18}>
          <Apart x={9} y={9} />
        </svg>
        stands apart
      </span>
    )}
  </span>
)
