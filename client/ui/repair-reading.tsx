import type { Repair } from '#domain/article/repair.ts'
import { repairContext } from './repair-context.ts'
import { shorten } from './shorten.ts'

/** More of what was left out than this is read in the original, in UTF-16 code units. */
const LONGEST_SHOWN = 120

type RepairReadingProps = { text: string; repair: Pick<Repair, 'span' | 'before' | 'after'> }

/** How it reads now, with what was taken out struck through and what was put in underlined. */
export const RepairReading = ({
  text,
  repair: { span, before: removed, after: added },
}: RepairReadingProps) => {
  const { before, after } = repairContext(text, span)
  return (
    <>
      {before}
      {removed !== '' && removed !== added && <del>{shorten(visible(removed), LONGEST_SHOWN)}</del>}
      {added !== '' && removed !== added && <ins>{shorten(visible(added), LONGEST_SHOWN)}</ins>}
      {after}
    </>
  )
}

/** White space that can be seen: a mark for each line break, one for a run of spaces. */
const visible = (words: string): string =>
  words.replaceAll(/\r\n|[\r\n]/g, '↵').replaceAll(/[ \t\u00a0]+/g, spaced)
const spaced = (space: string, _at: number, whole: string): string => (space === whole ? '␣' : ' ')
