import { sentencesOf } from '#domain/article/sentences-of.ts'
import { collectFacts, type Facts, type FactSource } from '#domain/facts/facts.ts'
import { RULES } from '#domain/rules/registry.ts'
import { runRules } from '#domain/rules/run.ts'
import { median } from '../sentence-speed.ts'

/** Milliseconds; `splitting` is the same text split into sentences in the same rounds, to set them beside. */
export type Speed = {
  layers: ReadonlyMap<string, number>
  rules: ReadonlyMap<string, number>
  splitting: number
  total: number
}

/** The median of some rounds, in each of which everything has its turn, so that a busy machine slows all of it. */
export const speedOf = (source: FactSource, rounds: number): Speed => {
  const times = new Map<string, number[]>()
  const timed = (what: string, work: () => unknown) => {
    const began = performance.now()
    work()
    const all = times.get(what) ?? []
    times.set(what, [...all, performance.now() - began])
  }
  let layers: (keyof Facts)[] = []
  for (let round = 0; round <= rounds; round += 1) {
    // The first round is for the compiler.
    if (round === 1) times.clear()
    timed('splitting', () => sentencesOf(source.text, source.blocks, source.language))
    const facts = collectFacts(source)
    layers = layersOf(facts)
    for (const layer of layers) timed(`layer ${layer}`, () => facts[layer])
    for (const rule of RULES) timed(`rule ${rule.id}`, () => Array.from(rule.check(facts)))
    timed('total', () => runRules(source))
  }
  const of = (what: string): number => median(times.get(what) ?? [])
  return {
    layers: new Map(layers.map((layer) => [layer, of(`layer ${layer}`)])),
    rules: new Map(RULES.map(({ id }) => [id, of(`rule ${id}`)])),
    splitting: of('splitting'),
    total: of('total'),
  }
}

/** In the order in which one may need another: the time of each is its own. */
const layersOf = (facts: Facts): (keyof Facts)[] =>
  Object.entries(Object.getOwnPropertyDescriptors(facts))
    .filter(([, described]) => 'get' in described)
    .map(([layer]) => layer as keyof Facts)

/** Nanoseconds of processor time a character for all facts and rules, so that a busy machine bends no line. */
export const perCharacter = (source: FactSource): number => {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage()
    runRules(source)
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return (Math.min(...times) * 1_000) / source.text.length
}
