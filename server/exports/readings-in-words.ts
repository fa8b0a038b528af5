import type { Dossier } from './dossier.ts'

/** How editors read dates of the article otherwise than they would be read; empty where nobody does. */
export const readingsInWords = ({ article, dateReadings }: Dossier): string[] =>
  dateReadings
    .filter(
      ({ written, occurrence }) => article.revision.text.split(written, occurrence + 1).length > occurrence,
    )
    .map(({ written, occurrence, date, by }) => {
      const place = occurrence === 1 ? '' : ` (${occurrence})`
      return `“${written}”${place} as ${date ?? 'no date'}, by ${by.name}`
    })
