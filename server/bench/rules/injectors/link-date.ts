import { calendarDate, type IsoDate } from '#domain/facts/calendar-date.ts'
import type { Random } from '../../random.ts'
import { type Fault, type Injector, replaced } from '../fault.ts'
import { proseOf, withSentence } from '../prose.ts'

const SLUGS = [
  'what-we-know-so-far',
  'talks-resume',
  'how-it-began',
  'minister-resigns',
  'a-life-in-pictures',
]
const HOSTS = ['www.example.com', 'news.example.org', 'wire.example', 'www.thenorthmail.example']

/** A link to a page that was published two days after the article at the earliest, ten years at the latest. */
export const linkDate: Injector = {
  rule: 'link-date',
  ways: [
    ({ text, publishedOn }, random) => {
      const address = laterAddress(publishedOn, random)
      return relatedLine(text, random, address)
    },
    ({ text, publishedOn }, random) => {
      const address = laterAddress(publishedOn, random)
      const sentence = random.oneOf([
        `The full report is at ${address}.`,
        `It was first told at ${address}, the statement said.`,
        `(Read it here: ${address})`,
      ])
      return withSentence(text, random, sentence, 'address in a sentence')
    },
  ],
}

const relatedLine = (text: string, random: Random, address: string): Fault => {
  const { end } = random.oneOf(proseOf(text))
  const label = random.oneOf([
    'Related: What we know so far',
    'Read more: How it began',
    'See also: The talks',
  ])
  const at = end + GAP.length
  const before = text.slice(0, end) + GAP + text.slice(end)
  return replaced(before, { start: at, end: at }, label + GAP + address, 'related line')
}

const GAP = '\n\n'

const laterAddress = (publishedOn: IsoDate, random: Random): string => {
  const days = random.next() < 0.5 ? random.between(2, 40) : random.between(41, 3_650)
  const later = new Date(Date.parse(publishedOn) + days * 86_400_000)
  const [year, month, day] = [later.getUTCFullYear(), later.getUTCMonth() + 1, later.getUTCDate()]
  const iso = calendarDate(year, month, day) ?? ''
  const slug = random.oneOf(SLUGS)
  const path = random.oneOf([
    `${iso.replaceAll('-', '/')}/${slug}`,
    `news/${iso.replaceAll('-', '/')}/${slug}.html`,
    `world/${year}/${MONTHS[month - 1]}/${String(day).padStart(2, '0')}/${slug}`,
    `${slug}-${iso}`,
    `${slug}-${iso.replaceAll('-', '')}.html`,
  ])
  return `https://${random.oneOf(HOSTS)}/${path}`
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
