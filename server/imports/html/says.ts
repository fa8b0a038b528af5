import type { MarkupElement } from '../markup/dom.ts'

/** What the names that a page's authors gave to an element say about it. */

const word = (names: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${names})(?:$|[\\s_-])`, 'i')

const FURNITURE = word(
  'nav|navbar|navigation|menu|breadcrumbs?|shar(?:e|ing)|social|follow|newsletters?|sign-?up|subscri(?:be|ption)|' +
    'paywall|promo|promotion|ads?|advert(?:isement|ising)?|sponsor(?:ed)?|banner|cookies?|consent|comments?|disqus|' +
    'footer|sidebar|toolbar|tools|widget|popup|modal|skip|most-(?:read|popular)|popular|trending|outbrain|taboola|' +
    'login|search|tags|topics|print|rating|donat(?:e|ion)|membership|pagination',
)
const RELATED = word(
  'related|recirc(?:ulation)?|read-?(?:more|also|next)|more-(?:on|from)|see-?also|also-?read|recommend(?:ed|ations?)|' +
    'you-may(?:-also)?-like|further-reading',
)
const HEADER = word(
  'standfirst|dek|deck|lead|lede|intro|subtitle|sub-?head(?:line)?|summary|teaser|by-?line|authors?|date(?:line)?|' +
    'published|pub-?date|timestamp|time',
)
const BYLINE = word('by-?line')
const CREDIT = word('credits?|photographer|copyright')

/** "Related:" and its kin in the languages the desk reads most, at the beginning of a text. */
const RELATED_LABEL = new RegExp(
  '^[\\s([–—-]*(?:related|read\\s+(?:more|also|next)|see\\s+also|also\\s+read|more\\s+on\\s+this|further\\s+reading|' +
    'lesen\\s+sie\\s+(?:auch|mehr)|mehr\\s+zum\\s+thema|(?:à\\s+)?lire\\s+aussi|le(?:a|er)\\s+también|' +
    'leggi\\s+anche|lees\\s+ook|les\\s+også|läs\\s+också|leia\\s+(?:também|mais)|' +
    'czytaj\\s+(?:też|także|również)|читайте\\s+(?:также|ещ[её])|по\\s+теме|читайте\\s+також)(?!\\p{L})',
  'iu',
)

const TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'form', 'menu', 'dialog'])
const ROLES: ReadonlySet<string> = new Set([
  ...['navigation', 'contentinfo', 'search', 'dialog', 'alertdialog', 'menu', 'menubar', 'toolbar'],
])

/** "ArticleShare share_bar" as words with hyphens, for names come in all styles. */
const namesOf = (element: MarkupElement): string =>
  [element.getAttribute('class'), element.id, element.getAttribute('itemprop')]
    .join(' ')
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')

/** By its tag or its role it is no part of any article. */
export const isPagePart = (element: MarkupElement): boolean =>
  TAGS.has(element.localName) || ROLES.has(element.getAttribute('role') ?? '')

export const saysFurniture = (element: MarkupElement): boolean =>
  isPagePart(element) || FURNITURE.test(namesOf(element))

export const saysRelated = (element: MarkupElement): boolean =>
  RELATED.test(namesOf(element)) || RELATED_LABEL.test(element.getAttribute('aria-label') ?? '')

export const beginsAsRelated = (element: MarkupElement): boolean =>
  RELATED_LABEL.test(element.textContent?.slice(0, 200) ?? '')

/** It belongs to the lines between a headline and its article. */
export const saysHeader = (element: MarkupElement): boolean =>
  element.localName === 'time' ||
  element.getAttribute('rel') === 'author' ||
  HEADER.test(namesOf(element)) ||
  Array.from(element.children).some((child) => child.localName === 'time' || HEADER.test(namesOf(child)))

export const saysByline = (element: MarkupElement): boolean => BYLINE.test(namesOf(element))

export const saysCredit = (element: MarkupElement): boolean => CREDIT.test(namesOf(element))
