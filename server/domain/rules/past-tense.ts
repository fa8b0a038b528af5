import type { Span } from '#domain/article/span.ts'

/** How far from a date its verb is looked for. */
const REACH = 160
const CLAUSE_ENDS =
  /[;:—–()"“”]|,\s(?:and|but|while|which|who|when|where|as|after|before|although|though)\s/gi

/** Words of what is to come, wherever in the sentence they stand. */
const AHEAD = new RegExp(
  `(?<!\\p{L})(?:${[
    "will|won[’']t|would|shall|could|may|might|should|must|going to|about to|[’'](?:ll|d)|to be|(?:was|were|is|are|has|have|had) to",
    'plan(?:s|ned|ning|ners?)?|(?:re)?schedul\\p{L}*|expect\\p{L}*|forecast\\p{L}*|project(?:ed|s|ions?)|predict\\p{L}*|estimat\\p{L}*|anticipat\\p{L}*',
    'targets?|goals?|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|wants?|wanted|intend\\p{L}*|intentions?|due|deadline|expir\\p{L}*',
    'promis\\p{L}*|pledg\\p{L}*|vow(?:s|ed)?|propos\\p{L}*|set (?:to|for|in)|slated|delay\\p{L}*|postpon\\p{L}*|exten(?:d|s)\\p{L}*|push\\p{L}* back',
    'ahead of|prepar\\p{L}*|next|bids?|candidac\\p{L}*|budget\\p{L}*|fiscal|financial year|model year|models?|Act|Bill|Directive|Agenda|Vision|Strategy',
    '(?:agreed|decided|voted|chose|offered|asked|urged|ordered|allowed|told|called for|announced)(?: \\p{L}+){0,3} to|announc\\p{L}*(?! (?:in|on|that))',
    'contracts?|lease|licen[cs]es?|mandate|terms?|guarante\\p{L}*|valid|book(?:ed|ings?)|reserv\\p{L}*|bonds?|eligible|parole|sentenced|matur\\p{L}*',
    'novels?|films?|movies?|fiction\\p{L}*|video games?|imagin\\p{L}*|scenarios?|if|unless|future|possib\\p{L}*|likely|phas\\p{L}*',
    'ban(?:ned|s)?|commit(?:s|ted|ting|ments?)?|demand\\p{L}*|threat\\p{L}*|warn\\p{L}*',
  ].join('|')})(?!\\p{L})`,
  'iu',
)
/** What leads to a date that is still to come: `by`, and `by late`, `until the end of`. */
const LEADS_AHEAD =
  /(?:^|[^\p{L}])(?:by|until|till|through|for|to|before|from|beyond|toward|towards|starting|beginning|beginning in|of|the|a|and|or|between)(?:[\s-](?:early|late|mid|(?:spring|summer|autumn|fall|winter)(?: of)?|the (?:end|start|beginning|middle) of|the (?:spring|summer|autumn|fall|winter)(?: of)?))?[\s-]+$/iu
const LONGEST_LEAD = 40

/** Verbs in the past that are no adjective and no participle. */
const PAST =
  /(?<!\p{L})(?:was|were|had|did|became|began|won|lost|died|took|went|came|saw|fell|rose|left|made|found|held|met|gave|got|kept|led|ran|spoke|stood|wrote|broke|grew|knew|paid|sent|sold|spent|struck|shot|fled|flew|drove|hit|[a-z]{2,12}ed)(?!\p{L})/u

/** Verbs that are told of what is still to come as well, or of what somebody says about it. */
const ARRANGED = `
  set called arranged ordered announced approved agreed awarded backed favored favoured opposed wanted needed required
  allowed meant sought told said added noted wrote argued explained insisted suggested claimed believed thought asked
  supported discussed considered debated demanded envisaged envisioned promised offered accepted secured granted
  contested related united named based concerned supposed designed intended qualified registered invited chosen picked
  selected nominated appointed confirmed indicated hinted signalled signaled urged welcomed feared worried
`
  .trim()
  .replaceAll(/\s+/g, '|')
/** Neither an adjective behind an article nor one of those. */
const ACTIVE = `(?<!(?<!\\p{L})(?:an?|the|his|her|its|their|this|that|of|and|or|for|in|on|at|with|by|to|more|most|newly|be|being) )(?<!\\p{L})(?!(?:${ARRANGED})(?!\\p{L}))(?:became|began|won|lost|died|took|went|came|saw|fell|rose|left|made|found|held|met|gave|got|led|ran|spoke|stood|broke|grew|paid|sold|struck|shot|fled|flew|drove|hit|[a-z]{2,12}ed)`
const PASSIVE =
  '(?<!\\p{L})(?:was|were)(?: [a-z]+ly| first| never| not| last| also)? (?:[a-z]{2,12}ed|born|built|found|shot|seen|held|hit|sold|sent|taken|given|made|written|killed|stolen|broken|lost|won|led|paid|cut|bought|caught|brought|thrown|shut|torn down|overthrown|sworn in)'
const DONE = `(?:${PASSIVE}|${ACTIVE})(?!\\p{L})`
/** Between a verb and its date stand only its own words, no other verb that may look ahead. */
const OWN_WORDS = '(?:(?! to (?!the |an? |his |her |its |their |\\p{Lu}))[^,;:—–()"“”.]){0,60}'
const IS_DONE_BEFORE = new RegExp(
  `${DONE}${OWN_WORDS}(?<![\\p{L}])(?:in|on|early in|late in|during|since) $`,
  'u',
)
const IS_DONE_BEHIND = new RegExp(`^,? ${OWN_WORDS}${DONE}`, 'u')
/** `backed the vote in 2024`: what is dated may be the vote, which is still to come. */
const EVENT_BEFORE =
  /(?:elections?|votes?|referendums?|Olympics|Games|Cup|championships?|summit|tournament|race|hearings?|trial|launch|opening|start|end|talks|flights?|exams?|festival|season|growth|deficit|output|demand|rates?|prices?|costs?|spending|cuts?|rises?|increases?|target|seats?|places?)\s(?:in|on) $/u

/** Whether the sentence looks ahead to the date: a plan, a forecast, an end that is set. */
export const isAheadOf = (sentence: string, place: Span): boolean =>
  LEADS_AHEAD.test(sentence.slice(Math.max(0, place.start - LONGEST_LEAD), place.start)) ||
  AHEAD.test(around(sentence, place))

/** Whether a verb in the same clause tells the date as past. */
export const isToldAsPast = (sentence: string, place: Span): boolean =>
  PAST.test(clauseAround(sentence, place))

/** Whether something is said to have been done then, in words that leave no room for a plan. */
export const isSurelyPast = (sentence: string, { start, end }: Span): boolean => {
  const before = sentence.slice(Math.max(0, start - REACH), start)
  if (IS_DONE_BEFORE.test(before)) return !EVENT_BEFORE.test(before)
  return IS_LED_IN.test(before) && IS_DONE_BEHIND.test(sentence.slice(end, end + REACH))
}

const IS_LED_IN =
  /^(?:.*[;:—–"“]\s?)?(?:And |But |Then )?(?:[Ii]n|[Oo]n|Early in|Late in)(?: early| late)? $/u

/** Whether somebody is said to have spoken then: `On May 5, 2024, he said that …`, `wrote on May 5, 2024, that …`. */
export const isSurelySaid = (sentence: string, { start, end }: Span): boolean => {
  const before = sentence.slice(Math.max(0, start - REACH), start)
  const after = sentence.slice(end, end + REACH)
  return IS_LED_IN.test(before)
    ? SAYS_BEHIND.test(after)
    : SAYS_BEFORE.test(before) && /^,? that\b/.test(after)
}

const SAID =
  '(?:said|told|wrote|argued|explained|insisted|claimed|suggested|warned|announced|confirmed|admitted|denied)'
/** Not `In 2024, he said, …`, where the date is of what he speaks about. */
const SAYS_BEHIND = new RegExp(
  `^,? [^,;:—–()"“”.]{1,60}(?<!\\p{L})${SAID} (?:that |in an? |at an? |to reporters |reporters )`,
  'u',
)
const SAYS_BEFORE = new RegExp(`(?<!\\p{L})${SAID}(?: (?:reporters|journalists))? (?:on|in) $`, 'u')

/** The words on both sides of a date; the date itself may be in May. */
const around = (sentence: string, { start, end }: Span): string =>
  `${sentence.slice(Math.max(0, start - 2 * REACH), start)} – ${sentence.slice(end, end + 2 * REACH)}`

const clauseAround = (sentence: string, { start, end }: Span): string => {
  const from = Math.max(0, start - REACH)
  const before = sentence.slice(from, start)
  const after = sentence.slice(end, end + REACH)
  const opened = [...before.matchAll(CLAUSE_ENDS)].at(-1)
  const closed = after.search(new RegExp(CLAUSE_ENDS.source, 'i'))
  return `${opened ? before.slice(opened.index + opened[0].length) : before} ${closed < 0 ? after : after.slice(0, closed)}`
}
