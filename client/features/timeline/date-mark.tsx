import styles from './timeline-drawing.module.css'
import type { MarkShape } from './timeline-layout.ts'

type ShapeProps = { shape: MarkShape; x: number; y: number }

/** A disc in the text, a diamond in a link, a frame where an editor reads otherwise. */
export const Shape = ({ shape, x, y }: ShapeProps) => {
  if (shape === 'text') return <circle className={styles.text} cx={x} cy={y} r={4} />
  if (shape === 'link') return <path className={styles.link} d={`M ${x} ${y - 5} l 5 5 l -5 5 l -5 -5 z`} />
  return (
    <g className={styles.corrected}>
      <rect x={x - 4} y={y - 4} width={8} height={8} />
      <circle cx={x} cy={y} r={1.6} />
    </g>
  )
}

/** Around what stands apart. */
export const Apart = ({ x, y }: { x: number; y: number }) => (
  <circle className={styles.apart} cx={x} cy={y} r={8} />
)

type DateMarkProps = ShapeProps & { id: string; isFar: boolean; isLit: boolean }

export const DateMark = ({ id, shape, x, y, isFar, isLit }: DateMarkProps) => (
  <g data-date-id={id} data-lit={isLit || undefined} className={styles.mark}>
    {/* A little more than is seen can be pointed at. */}
    <rect className={styles.reach} x={x - 5.5} y={y - 5.5} width={11} height={11} rx={5.5} />
    {isFar && <Apart x={x} y={y} />}
    <Shape shape={shape} x={x} y={y} />
  </g>
)
