import type { PostedAnnotation, PostedTarget } from '#contract/annotation.ts'
import { articleAddress, containerAddress } from '#domain/annotation/addresses.ts'
import { type PlacingProblem, placeQuote } from '#domain/anchoring/place-quote.ts'
import { codeUnitFinder } from '#domain/article/code-points.ts'
import type { Article } from '#domain/article/article.ts'
import type { Span } from '#domain/article/span.ts'
import { invalid } from './refusal.ts'

/** What the one target of a posted annotation is made on. */
export const targetOf = ({ target }: PostedAnnotation): PostedTarget => {
  const [only] = target
  if (!only) throw invalid('target-needed', 'target', 'Say what the annotation is about.')
  return only
}

const addressIn = ({ id, source }: PostedTarget): string => source ?? id ?? ''

/**
 * The article a target names, by the address of its page or of its text, whatever follows it.
 * @returns its id, or null when it names none of this desk
 */
export const articleNamed = (target: PostedTarget, deskUrl: string): string | null => {
  const address = addressIn(target)
  const roots = [articleAddress(deskUrl, ''), `${deskUrl}/api/articles/`]
  const root = roots.find((one) => address.startsWith(one))
  return root === undefined ? null : (/^[^/?#]+/.exec(address.slice(root.length))?.[0] ?? null)
}

/** Whether it names this article by the address at which it was published. */
export const namesPublished = (target: PostedTarget, { sourceUrl }: Pick<Article, 'sourceUrl'>): boolean =>
  sourceUrl !== null && addressIn(target) === sourceUrl

/** The annotation that is replied to: its article and its own id. */
export const annotationNamed = (
  target: PostedTarget,
  deskUrl: string,
): { articleId: string; id: string } | null => {
  const address = addressIn(target)
  const root = containerAddress(deskUrl, null)
  const found = address.startsWith(root) ? /^([^/?#]+)\/([^/?#]+)$/.exec(address.slice(root.length)) : null
  return found?.[1] && found[2] ? { articleId: found[1], id: found[2] } : null
}

/** Where in the text a target sits; positions come in as code points. */
export const spanOf = ({ selector = [] }: PostedTarget, text: string): Span => {
  const ofType = (type: string) => selector.find((one) => one.type?.includes(type))
  const [at, words] = [ofType('TextPositionSelector'), ofType('TextQuoteSelector')]
  const units = codeUnitFinder(text)
  const position =
    at?.start === undefined || at.end === undefined ? null : { start: units(at.start), end: units(at.end) }
  const { exact, prefix = '', suffix = '' } = words ?? {}
  const quote = exact === undefined ? null : { exact, prefix, suffix }
  const place = placeQuote(text, { position, quote })
  if (typeof place === 'string') throw invalid(...SAID[place])
  return place
}

const SAID: Record<PlacingProblem, [code: string, path: string, message: string]> = {
  'no-quote': [
    'quote-needed',
    'target.selector',
    'Say which words are meant: send a TextQuoteSelector with exact. A position alone may be that of another text.',
  ],
  'not-found': [
    'words-not-found',
    'target.selector',
    'These words do not stand in the text like this. Take them from the text of the current revision.',
  ],
  ambiguous: [
    'words-ambiguous',
    'target.selector',
    'These words stand in several places. Send more of what is around them as prefix and suffix, or their position.',
  ],
}
