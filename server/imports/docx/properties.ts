import type { FoundDetails } from '#domain/article/details.ts'
import { parseXml } from '../markup/dom.ts'
import type { Parts } from './read-parts.ts'
import { elementsNamed } from './xml.ts'

/** What the file says about itself. Its days are days of editing, so none of them is one of publication. */
export const propertiesOf = (parts: Parts, main: string): FoundDetails => {
  const core = parts.get('docProps/core.xml')
  const properties = core === undefined ? null : parseXml(core)
  const said = (name: string) => elementsNamed(properties, name)[0]?.textContent?.trim() ?? ''
  const [title, creator] = [said('dc:title'), said('dc:creator')]
  const language = languageOf(parts.get(main) ?? '', parts.get('word/styles.xml') ?? '')
  return {
    ...(title !== '' && !NO_TITLE.test(title) && { title: { value: title, source: 'document' } }),
    ...(PERSON.test(creator) &&
      !NO_PERSON.test(creator) && { byline: { value: creator, source: 'document' } }),
    ...(language !== null && { language: { value: language, source: 'document' } }),
  }
}

/** What programs write where nobody gave a title: their own name, or that of a file. */
const NO_TITLE =
  /^(?:microsoft word|untitled|unbenannt|sans titre|sin título|document ?\d*$|dokument ?\d*$|.*\.\w{2,4}$)/i

const PERSON =
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|de|da|del|della|di|du|la|le|van|von|der|den|bin|ibn|al|el|y|e)){1,4}$/u
const NO_PERSON =
  /\b(?:user|office|microsoft|windows|admin\w*|editor\w*|desk|news\w*|team|staff|libreoffice|google|word|document|the)\b/i

const LANGUAGE = /<w:lang\b[^<>]*?\sw:val="([^"]+)"/

/** The language most letters are set in: what a run says itself, else what the styles say of all text. */
const languageOf = (document: string, styles: string): string | null => {
  const standard = LANGUAGE.exec(/<w:docDefaults\b.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? '')?.[1] ?? null
  const letters = new Map<string | null, number>()
  for (const run of document.split(/<w:r(?=[\s>])/).slice(1)) {
    const language = LANGUAGE.exec(run)?.[1] ?? standard
    const text = Array.from(run.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)/g), ([, words = '']) => words.length)
    letters.set(language, (letters.get(language) ?? 0) + text.reduce((sum, length) => sum + length, 0))
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? null
}
