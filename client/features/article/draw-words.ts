import { runs } from '#domain/article/runs.ts'
import type { Run } from '#domain/article/runs.ts'
import type { Span } from '#domain/article/span.ts'
import { SEVERITIES } from '#domain/review/severity.ts'
import { CATEGORY_GROUPS } from '../../ui/category-group.ts'
import marking from '../../ui/marking.module.css'
import token from '../../ui/token.module.css'
import { type Attributes, dress } from './dress.ts'
import type { FlagPaint, Paint, TokenPaint } from './paint.ts'
import { LEAF } from './selection.ts'
import styles from './words.module.css'

/** What is painted in an element now; plain words are in none. */
const painted = new WeakMap<Element, readonly Paint[]>()

/**
 * Puts words into an element, with all that is painted over them. Text goes in as text, never as HTML.
 * Where nothing is painted anew the nodes stay, and with them what is selected or found in them.
 * @param litId the flag or finding that is lit
 */
export const drawWords = (
  element: Element,
  text: string,
  span: Span,
  paints: readonly Paint[],
  litId: string | null,
): void => {
  const before = painted.get(element)
  if (paints.length === 0) {
    if (before === undefined && element.firstChild) return
    painted.delete(element)
    element.setAttribute(LEAF, '')
    element.textContent = text.slice(span.start, span.end)
    return
  }
  if (before && isSame(before, paints)) return
  painted.set(element, paints)
  element.removeAttribute(LEAF)
  element.replaceChildren(...runs(span, paints).map((run) => leafOf(text, run, paints, litId)))
}

/** Shows or no longer shows on the page that a flag or a finding is lit. */
export const light = (id: string, isLit: boolean): void => {
  const name = CSS.escape(id)
  const marks = document.querySelectorAll(`mark[data-flag-ids~="${name}"], mark[data-finding-ids~="${name}"]`)
  for (const mark of marks) dress(mark, { 'data-active': isLit ? 'true' : undefined })
}

const leafOf = (text: string, run: Run, paints: readonly Paint[], litId: string | null): Element => {
  const here = paints.filter(({ id }) => run.ids.includes(id)).sort((a, b) => lengthOf(a) - lengthOf(b))
  const leaf = leafUnder(here, litId)
  dress(leaf, { [LEAF]: '', 'data-start': `${run.start}`, 'data-end': `${run.end}` })
  leaf.textContent = text.slice(run.start, run.end)
  return leaf
}

const leafUnder = (here: readonly Paint[], litId: string | null): Element => {
  if (here.length === 0) return document.createElement('span')
  const link = here.find((paint) => paint.kind === 'link')
  const tokens = tokenLook(here.filter((paint) => paint.kind === 'token'))
  if (link && here.every(isOfTheText)) {
    const leaf = linkTo(link.href)
    dress(leaf, tokens)
    if ('data-token' in tokens) leaf.classList.add(token.token ?? '')
    return leaf
  }
  const mark = document.createElement('mark')
  dress(mark, {
    ...flagLook(here.filter((paint) => paint.kind === 'flag')),
    ...tokens,
    class: `${styles.run} ${lookOf(here)}`.trim(),
    'data-finding-ids': idsOf(here.filter(({ kind }) => kind === 'finding')),
    'data-date': here.some(({ kind }) => kind === 'date') ? '' : undefined,
    'data-target': here.some(({ kind }) => kind === 'target') ? '' : undefined,
    'data-active': here.some(({ id }) => id === litId) ? 'true' : undefined,
  })
  return mark
}

/** What the author wrote, and not what somebody makes of it. */
const isOfTheText = ({ kind }: Paint): boolean => kind === 'link' || kind === 'token'

/** Of tokens on the same words the shortest; a quotation is seen around all that stands in it. */
const tokenLook = (tokens: readonly TokenPaint[]): Attributes => {
  if (tokens.length === 0) return {}
  const inner = tokens.find((paint) => paint.token !== 'quotation')
  return {
    'data-token': (inner ?? tokens[0])?.token,
    'data-quoted': tokens.some((paint) => paint.token === 'quotation') ? '' : undefined,
  }
}

const lookOf = (here: readonly Paint[]): string => {
  if (here.some(({ kind }) => kind === 'flag')) return marking.marking ?? ''
  const findings = here.filter((paint) => paint.kind === 'finding')
  if (findings.length > 0)
    return (findings.every(({ isHint }) => isHint) ? marking.hint : marking.finding) ?? ''
  return (here.some(({ kind }) => kind === 'token') && token.token) || ''
}

/** Of flags that lie over one another, as the gravest of them looks; of those still open, if any is. */
const flagLook = (flags: readonly FlagPaint[]): Attributes => {
  const open = flags.filter(({ isSettled }) => !isSettled)
  const seen = open.length > 0 ? open : flags
  const gravest = seen.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))[0]
  return {
    'data-flag-ids': idsOf(flags),
    'data-severity': gravest?.severity,
    'data-group': gravest && CATEGORY_GROUPS[gravest.category],
    'data-coming': flags.some(({ isComing }) => isComing) ? '' : undefined,
    'data-settled': gravest?.isSettled ? '' : undefined,
    'data-layers': open.length > 1 ? '' : undefined,
  }
}

/**
 * Words that lead somewhere; only http and https do. Under a flag or a finding they open that instead,
 * and its list has the address.
 */
const linkTo = (href: string): Element => {
  if (!/^https?:\/\//i.test(href)) return document.createElement('span')
  const link = document.createElement('a')
  dress(link, { class: styles.link, href, target: '_blank', rel: 'noopener noreferrer' })
  return link
}

const isSame = (a: readonly Paint[], b: readonly Paint[]): boolean =>
  a.length === b.length && a.every((paint, index) => paint === b[index])

const lengthOf = ({ start, end }: Span): number => end - start

const idsOf = (paints: readonly Paint[]): string | undefined =>
  paints.length === 0 ? undefined : paints.map(({ id }) => id).join(' ')
