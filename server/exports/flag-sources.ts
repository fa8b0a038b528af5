import type { CitedSource, PlacedCitation } from '#domain/review/source.ts'

/** A source as a flag uses it: what the citation leaves open is as the source says. */
export type FlagSource = { source: CitedSource; citation: PlacedCitation }

/** What each flag rests on, by the id of the flag. */
export const sourcesByFlag = (sources: readonly CitedSource[]): Map<string, FlagSource[]> => {
  const byFlag = new Map<string, FlagSource[]>()
  for (const source of sources) {
    for (const citation of source.citations) {
      if (citation.flagId === null) continue
      const there = byFlag.get(citation.flagId) ?? []
      byFlag.set(citation.flagId, [...there, { source, citation }])
    }
  }
  return byFlag
}

/** The columns that tell of sources: a line for each source, the same line in every column. */
export const sourceColumns = (uses: readonly FlagSource[] = []) => ({
  sources: lines(uses, ({ source }) =>
    [source.title, source.author, source.publisher, source.url].filter(Boolean).map(onOneLine).join(', '),
  ),
  source_locator: lines(uses, ({ source, citation }) => onOneLine(citation.locator ?? source.locator)),
  accessed: lines(uses, ({ source }) => source.accessedOn ?? ''),
})

const lines = (uses: readonly FlagSource[], tell: (use: FlagSource) => string): string => {
  const told = uses.map(tell)
  // Every line says something, so that the third line of each column is the third source.
  return told.every((words) => words === '') ? '' : told.map((words) => words || '–').join('\n')
}

const onOneLine = (words: string | null): string => (words ?? '').replaceAll(/\s*[\r\n]+\s*/g, ' ')
