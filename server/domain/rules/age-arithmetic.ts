import type { Span } from '#domain/article/span.ts'
import { inSentences } from '#domain/facts/quantities/in-sentences.ts'
import { type Life, lifeIn } from './lives.ts'
import { plainYears } from './plain-years.ts'
import type { Noticed, Rule } from './rule.ts'
import { type Elapsed, elapsedIn } from './years-ago.ts'

/** A birthday or a rounded year apart is no fault; two years are. */
const SURE_YEARS = 2

/** An age and a year of birth, or years gone by and the year itself, in one sentence. */
export const ageArithmetic: Rule = {
  id: 'age-arithmetic',
  title: 'Age or years that do not add up',
  confidence: 'precise',
  languages: ['en'],
  flags:
    'An age that the year of birth in the same sentence does not give, and years ago or an anniversary that its own year does not give.',
  doesNotFlag: [
    'an age before or after this year’s birthday',
    'the age at something that happened, other than a death with its year',
    'an age that was true then: was 37, then 37, in a sentence with a third year',
    'sentences with two ages, two births, or relatives: they may be of two people',
    'someone who died, unless the sentence says in which year',
    'an anniversary or years ago that is one year off, and round numbers of years',
    'anniversaries of the past in a sentence that does not say that they are marked now',
    'articles without a publication date, except between birth and death',
  ],
  mightBeFine: 'The age may be of another day than the article, or of somebody else in the sentence.',
  precision: {
    rate: null,
    evidence:
      'Not measured yet: a strict pattern found no age with a year of birth beside it in 4,201 news articles.',
  },
  *check({ text, sentences, quantities, publishedOn }) {
    const thisYear = publishedOn === null ? null : Number(publishedOn.slice(0, 4))
    for (const { sentence, quantities: all } of inSentences(sentences, quantities)) {
      if (plainYears(text, all).length === 0) continue
      const life = lifeIn(text, sentence, all, thisYear)
      if (life) yield* ofLife(life)
      if (thisYear === null) continue
      for (const elapsed of elapsedIn(text, sentence, all, thisYear)) yield* ofYears(elapsed)
    }
  },
}

function* ofLife({ age, born, until }: Life): Iterable<Noticed> {
  const most = until.year - born.value
  const off = age.value > most ? age.value - most : most - 1 - age.value
  if (off <= 0) return
  const possible = `${most - 1} or ${most}`
  const spans: [Span, ...Span[]] = [age.span, born.span]
  yield {
    about: '',
    spans: until.span ? [...spans, until.span] : spans,
    ...(off < SURE_YEARS ? { confidence: 'hint' } : {}),
    message: `Whoever was born in ${born.value} was ${possible} in ${until.year}, not ${age.value}.`,
    values: {
      ...{ age: age.value, born: born.value, year: until.year },
      arithmetic: `${until.year} − ${born.value} = ${possible}; text says ${age.value}`,
    },
    category: 'identity',
    severity: 'major',
  }
}

function* ofYears({ count, year, now, isSure }: Elapsed): Iterable<Noticed> {
  const actual = now - year.value
  if (Math.abs(actual - count.value) < SURE_YEARS) return
  yield {
    about: '',
    spans: [count.span, year.span],
    ...(isSure ? {} : { confidence: 'hint' }),
    message: `From ${year.value} to ${now} it is ${actual} years, not ${count.value}.`,
    values: {
      ...{ years: count.value, from: year.value, to: now },
      arithmetic: `${now} − ${year.value} = ${actual} years; text says ${count.value}`,
    },
    category: 'time',
    severity: 'minor',
  }
}
