import { expect, test } from 'vitest'
import { type ProposedEntry, proposedEntry } from './proposed-entry.ts'

const office = (name: string, holder: string): ProposedEntry => ({ kind: 'office', name, holder })
const name = (said: string): ProposedEntry => ({ kind: 'name', name: said, holder: null })
const event = (said: string): ProposedEntry => ({ kind: 'event', name: said, holder: null })

const proposals: [selected: string, proposed: ProposedEntry][] = [
  ['German Chancellor Angela Merkel', office('German Chancellor', 'Angela Merkel')],
  [' German Chancellor\nAngela Merkel, ', office('German Chancellor', 'Angela Merkel')],
  ['Kremlin spokesman Dmitry Peskov', office('Kremlin spokesman', 'Dmitry Peskov')],
  ['Belarusian leader Alexander Lukashenko’s', office('Belarusian leader', 'Alexander Lukashenko')],
  ['former U.S. President Barack Obama', office('U.S. President', 'Barack Obama')],
  ['Angela Merkel, the German chancellor', office('German chancellor', 'Angela Merkel')],
  ['Angela Merkel, chancellor of Germany', office('chancellor of Germany', 'Angela Merkel')],
  ['Sviatlana Tsikhanouskaya', name('Sviatlana Tsikhanouskaya')],
  ['Tsikhanouskaya’s', name('Tsikhanouskaya')],
  ['“Mr. Peskov”', name('Peskov')],
  ['the Brexit referendum', event('Brexit referendum')],
  ['the fall of the Berlin Wall', event('fall of the Berlin Wall')],
  ['', name('')],
]

test.each(proposals)('%j', (selected, proposed) => {
  expect(proposedEntry(selected)).toEqual(proposed)
})
