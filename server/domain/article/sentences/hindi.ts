import { language, words } from './language.ts'

/** The danda ends its sentences; the full stop goes with abbreviations and initials. */
export const HINDI = language({
  beforeName: words('डॉ डा श्री प्रो पं कु सु मो जे के एस आर एम पी बी सी डी ए एन वी टी जी'),
  beforeNumber: words('सं क्र नं पृ'),
  attribution: /(?:ने (?:कहा|पूछा)|कहा|पूछा)(?![\p{L}\p{M}])/uy,
})
