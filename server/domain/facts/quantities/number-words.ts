const ONES = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
)
const TEENS = 'sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const SMALL = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ...[...ONES, ...TEENS].map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
])
const LARGE = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth'
    .split(' ')
    .map((word, index) => [word, index < 20 ? index + 1 : (index - 17) * 10] as const)
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(ORDINALS)

/** What a whole is divided into: `half`, `third`, `quarter`, `fifths`. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...ORDINALS.slice(2, 20).flatMap(([word, parts]) => [[word, parts] as const, [`${word}s`, parts] as const]),
])

const oneOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|')

export const CARDINAL = oneOf([...SMALL.keys(), ...LARGE.keys()].filter((word) => word.length > 2))
export const ORDINAL = oneOf(ORDINAL_WORDS.keys())
export const PART = oneOf(PARTS.keys())

/** The value of `three`, `twenty-five`, `two hundred and ten thousand`, `a dozen`; `null` when it is no number. */
export const wordsValue = (written: string): number | null => {
  let [total, group] = [0, 0]
  for (const word of wordsOf(written).filter((each) => each !== 'and')) {
    const small = SMALL.get(word)
    const large = LARGE.get(word)
    if (small !== undefined) group = joins(group, small) ? group + small : Number.NaN
    else if (large === undefined) return null
    else if (large <= 100) group = Math.max(group, 1) * large
    else [total, group] = [total + Math.max(group, 1) * large, 0]
  }
  return Number.isNaN(total + group) ? null : total + group
}

const wordsOf = (written: string): string[] => written.toLowerCase().split(/[\s-]+/)

/** Twenty and five make one number; five and twenty, or two and three, are two. */
const joins = (group: number, small: number): boolean =>
  group % 100 === 0 || (small < 10 && group % 100 >= 20 && group % 10 === 0)

/** The value of `a third`, `two-thirds`, `half`, `three quarters`. */
export const fractionValue = (written: string): number | null => {
  const words = wordsOf(written)
  const parts = PARTS.get(words.at(-1) ?? '')
  const [count = 'one'] = words.length > 1 ? words : []
  const of = SMALL.get(count)
  return parts === undefined || of === undefined || of > parts ? null : of / parts
}
