import type { Word } from '../words.ts'

/** Offices of one kind. Nobody holds two of them at once, as a rule; of different kinds they may. */
export type OfficeKind = 'state' | 'parliament' | 'company' | 'army' | 'church' | 'court'

/** What somebody is called beside their name. Without a kind it is no office of its own: Mr., leader, expert. */
export type Office = { name: string; kind: OfficeKind | null }

const OF_KIND: Record<OfficeKind, string> = {
  state:
    'president|vice president|prime minister|deputy prime minister|premier|chancellor|vice chancellor|foreign minister|' +
    'defense minister|interior minister|finance minister|justice minister|health minister|economy minister|' +
    'education minister|energy minister|environment minister|transport minister|agriculture minister|' +
    'culture minister|trade minister|labor minister|secretary of state|secretary of defense|' +
    'secretary general|treasury secretary|defense secretary|foreign secretary|home secretary|health secretary|' +
    'interior secretary|press secretary|attorney general|governor|lieutenant governor|mayor|deputy mayor|ambassador|' +
    'consul|king|queen|prince|princess|emperor|sultan|emir|spokesperson|national security adviser|chief of staff',
  parliament: 'senator|representative|congressman|speaker',
  company:
    'chief executive|chief financial officer|chief operating officer|chair|vice chair|managing director|treasurer',
  army: 'general|major general|lieutenant general|brigadier|admiral|rear admiral|vice admiral|colonel|lieutenant colonel|major|captain|lieutenant|sergeant|corporal',
  church: 'pope|cardinal|archbishop|bishop|patriarch|imam|rabbi',
  court: 'judge|chief justice|justice|prosecutor',
}

const WITHOUT_KIND =
  'minister|secretary|director|director general|leader|official|politician|head|chief|lawmaker|deputy|analyst|expert|' +
  'professor|economist|historian|lawyer|attorney|coach|founder|author|adviser|aide|candidate|activist|journalist|' +
  'commander|commissioner|officer|inspector|detective|sheriff|councilor|manager|doctor|mr|mrs|ms|miss|dr|sir|dame|lord|lady'

/** Other words for the same office. */
const SAME_AS: Record<string, string> = {
  ...{ spokesman: 'spokesperson', spokeswoman: 'spokesperson', chairman: 'chair', chairwoman: 'chair' },
  ...{
    chairperson: 'chair',
    congresswoman: 'congressman',
    ceo: 'chief executive',
    cfo: 'chief financial officer',
  },
  ...{ 'chief executive officer': 'chief executive', premier: 'prime minister', pm: 'prime minister' },
  ...{
    'defence minister': 'defense minister',
    'defence secretary': 'defense secretary',
    councillor: 'councilor',
  },
  ...{ 'labour minister': 'labor minister', 'economics minister': 'economy minister', advisor: 'adviser' },
  ...{ 'minister of foreign affairs': 'foreign minister', 'minister of defense': 'defense minister' },
  ...{ 'minister of defence': 'defense minister', 'minister of finance': 'finance minister' },
  ...{
    'minister for foreign affairs': 'foreign minister',
    'national security advisor': 'national security adviser',
  },
  ...{
    sen: 'senator',
    rep: 'representative',
    gov: 'governor',
    gen: 'general',
    col: 'colonel',
    lt: 'lieutenant',
  },
  ...{ capt: 'captain', maj: 'major', sgt: 'sergeant', adm: 'admiral', prof: 'professor', pres: 'president' },
}

const OFFICES: ReadonlyMap<string, Office> = new Map(
  [
    ...Object.entries(OF_KIND).flatMap(([kind, names]) =>
      names.split('|').map((name): Office => ({ name, kind: kind as OfficeKind })),
    ),
    ...WITHOUT_KIND.split('|').map((name): Office => ({ name, kind: null })),
  ].map((office) => [office.name, office]),
)
/** The first words of all offices, so that most words need no second look. */
const FIRST_WORDS = new Set([...OFFICES.keys(), ...Object.keys(SAME_AS)].map((name) => name.split(' ', 1)[0]))
const LONGEST = 4

/** The office that begins with the word at `at`, and how many words name it. */
export const officeAt = (
  text: string,
  words: readonly Word[],
  at: number,
): { office: Office; length: number } | null => {
  if (!mayBeOffice(words[at]?.small ?? '')) return null
  for (let length = LONGEST; length > 0; length -= 1) {
    const written = phrase(text, words, at, length)
    // Ranks in small letters are common words: a major city, in general.
    const office = written === null ? undefined : OFFICES.get(SAME_AS[written] ?? written)
    if (office && (office.kind !== 'army' || words[at]?.isCapital)) return { office, length }
  }
  return null
}

const mayBeOffice = (small: string): boolean =>
  FIRST_WORDS.has(small) || (small.includes('-') && FIRST_WORDS.has(small.split('-', 1)[0] ?? ''))

const phrase = (text: string, words: readonly Word[], at: number, length: number): string | null => {
  const parts: string[] = []
  for (let index = at; index < at + length; index += 1) {
    const [word, previous] = [words[index], words[index - 1]]
    if (!word || (index > at && previous && text.slice(previous.end, word.start) !== ' ')) return null
    parts.push(word.small.replaceAll('-', ' '))
  }
  return parts.join(' ')
}
