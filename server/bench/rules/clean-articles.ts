import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { IsoDate } from '#domain/facts/calendar-date.ts'

/** An article in which nothing is wrong: paragraphs without line breaks, a blank line apart. */
export type DatedArticle = {
  name: string
  publishedOn: IsoDate
  /** BCP 47 */
  language: string
  text: string
}

const FOLDER = path.join(import.meta.dirname, '..', 'data', 'clean')

/**
 * Written for this bench in the manner of papers and agencies, one a file: a few lines that say when it was
 * published, in which English and where, then the article. Every sum, weekday, age and conversion is right.
 */
export const datedArticles = (): DatedArticle[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => read(file, readFileSync(path.join(FOLDER, file), 'utf8')))

const read = (file: string, whole: string): DatedArticle => {
  const end = whole.indexOf('\n\n')
  const said = new Map(
    whole
      .slice(0, end)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const),
  )
  const publishedOn = said.get('published')
  if (publishedOn === undefined) throw new Error(`${file} does not say when it was published`)
  return {
    name: file.replace('.txt', ''),
    publishedOn,
    language: said.get('language') ?? 'en',
    text: whole.slice(end).trim(),
  }
}
