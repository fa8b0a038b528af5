import type { Random } from '../../random.ts'
import { type Injector, replaced } from '../fault.ts'
import { somewhere, withSentence } from '../prose.ts'
import { decimalsOf, rounded, written } from './rounding.ts'

/** A change in percent, or a share, that its own two numbers do not give. */
export const percentChange: Injector = {
  rule: 'percent-change',
  ways: [
    ({ text, language }, random) => {
      const from = random.between(41, 980) / 10
      const change = random.between(3, 80)
      const rises = random.next() < 0.6
      const to = from * (1 + (rises ? change : -change * 0.7) / 100)
      const [before, after] = [written(from, 1), written(to, 1)]
      const percent = wrongChange(before, after, 0, random)
      if (percent === null) return null
      const said = `${percent} ${language === 'en-GB' ? 'per cent' : 'percent'}`
      const [verb, noun] = rises ? ['rose', 'an increase'] : ['fell', 'a drop']
      const [scale, sign] = random.oneOf([
        [' million', '$'],
        [' billion', '$'],
        ['m', '£'],
        [' million', ''],
      ] as const)
      const [a, b] = [`${sign}${before}${scale}`, `${sign}${after}${scale}`]
      const sentence = random.oneOf([
        `Sales ${verb} ${said} to ${b} from ${a} a year earlier.`,
        `Spending ${verb} by ${said}, from ${a} to ${b}.`,
        `The budget ${verb} from ${a} to ${b}, ${noun} of ${said}.`,
        `Revenue ${verb} from ${a} to ${b}, a ${said} ${rises ? 'rise' : 'fall'}.`,
      ])
      return withSentence(text, random, sentence, 'sentence of a change')
    },
    ({ text, language }, random) => {
      const whole = random.between(45, 900)
      const part = random.between(Math.ceil(whole * 0.1), Math.floor(whole * 0.9))
      const right = (100 * part) / whole
      const wrong = Math.round(right + random.oneOf([-1, 1]) * random.between(6, 25))
      if (wrong < 3 || wrong > 97) return null
      const word = language === 'en-GB' ? 'per cent' : 'percent'
      const sentence = random.oneOf([
        `Of the ${whole} samples, ${part}, or ${wrong} ${word}, were clean.`,
        `In all, ${part} of ${whole} members (${wrong} ${word}) voted against it.`,
        `Of ${whole} homes that were inspected, ${part} (${wrong}%) had no heating.`,
      ])
      return withSentence(text, random, sentence, 'sentence of a share')
    },
    ({ text }, random) => {
      const found = somewhere(text, random, ROSE_TO_FROM)
      if (!found) return null
      const [whole, verb = '', percent = '', after = '', before = ''] = found.match
      const wrong = wrongChange(before, after, decimalsOf(percent), random)
      const start = found.at + whole.indexOf(percent, verb.length)
      return wrong === null
        ? null
        : replaced(text, { start, end: start + percent.length }, wrong, 'one of the article’s own')
    },
  ],
}

const ROSE_TO_FROM =
  /\b(rose|fell|climbed|increased|down|up|grew)(?: by)? (\d+(?:\.\d+)?) per ?cent,? to [$£]?(\d[\d,.]*\d)(?: [mb]illion|m|bn)?,? from [$£]?(\d[\d,.]*\d)/g

/** Off by five points at least, and neither the change on the other base nor one in points. */
const wrongChange = (before: string, after: string, decimals: number, random: Random): string | null => {
  const [from, to] = [rounded(before), rounded(after)]
  const bounds = [(to.low / from.high - 1) * 100, (to.high / from.low - 1) * 100].map(Math.abs)
  const onOther = [(from.low / to.high - 1) * 100, (from.high / to.low - 1) * 100].map(Math.abs)
  const right = ((bounds[0] ?? 0) + (bounds[1] ?? 0)) / 2
  const points = Math.abs(Number(after.replaceAll(',', '')) - Number(before.replaceAll(',', '')))
  const isExcused = (value: number): boolean =>
    [bounds, onOther].some((span) => value > Math.min(...span) - 2 && value < Math.max(...span) + 2) ||
    Math.abs(value - points) < 1
  const wrong = [right + random.between(5, 30), right - random.between(5, 30), right * 2, right / 2]
    .filter((value) => value >= 1 && value < 500 && Math.abs(value - right) >= 5 && !isExcused(value))
    .map((value) => written(value, decimals))
  return wrong.length === 0 ? null : random.oneOf(wrong)
}
