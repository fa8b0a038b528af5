import type { BookContent } from '#domain/book/entry.ts'

const event = (name: string, date: string, ...aliases: string[]): BookContent => ({
  ...{ kind: 'event', name, date, aliases, holder: null, from: null, to: null },
})
const office = (name: string, holder: string, from: string, to: string | null): BookContent => ({
  ...{ kind: 'office', name, holder, from, to, date: null, aliases: [] },
})
const spelling = (name: string): BookContent => ({
  ...{ kind: 'name', name, aliases: [], holder: null, from: null, to: null, date: null },
})

/**
 * What a desk might know for sure. Some of it is told in the clean articles, with the right days and
 * spellings; the other events are there to be told wrongly.
 */
export const REFERENCE_BOOK: readonly BookContent[] = [
  event('Armistice', '1918-11-11'),
  event('D-Day', '1944-06-06'),
  event('fall of the Wall', '1989-11-09'),
  event('battle of Waterloo', '1815-06-18', 'Waterloo'),
  event('Chernobyl disaster', '1986-04-26'),
  event('Brexit referendum', '2016-06-23'),
  event('Moon landing', '1969-07-20'),
  event('Lausanne summit', '2009-03-12'),
  event('Tunguska explosion', '1908-06-30'),
  office('German Chancellor', 'Angela Merkel', '2005-11-22', '2021-12-08'),
  office('German Chancellor', 'Gerhard Schröder', '1998-10-27', '2005-11-22'),
  office('Russian President', 'Vladimir Putin', '2012-05-07', null),
  office('Austrian Chancellor', 'Christian Kern', '2016-05-17', '2017-12-18'),
  spelling('Merkel'),
  spelling('Günter Schabowski'),
  spelling('Wilfred Owen'),
]
