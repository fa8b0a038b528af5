import type { Random } from '../../random.ts'

/** A name with a single slip of the pen: neither in the initial nor in the last two letters, where endings are made. */
export const slipped = (name: string, random: Random): string => {
  const at = random.between(1, name.length - 4)
  const [before, here = '', next = '', after] = [
    name.slice(0, at),
    name[at],
    name[at + 1],
    name.slice(at + 2),
  ]
  const ways = [before + here + here + next + after, before + next + after, before + next + here + after]
  if (VOWELS.includes(here))
    ways.push(before + random.oneOf([...VOWELS].filter((vowel) => vowel !== here)) + next + after)
  return random.oneOf(ways.filter((way) => way !== name))
}

const VOWELS = 'aeiou'
