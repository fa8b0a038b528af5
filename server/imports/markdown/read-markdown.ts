import type { FoundDetails } from '#domain/article/details.ts'
import type { ReadResult } from '../importer.ts'
import type { MarkupElement } from '../markup/dom.ts'
import { readMarkup } from '../markup/read-markup.ts'
import { repairMarkup } from '../markup/repair-markup.ts'
import { frontMatterDetails } from './front-matter.ts'
import { markdownTree, MATTER } from './markdown-tree.ts'

/** @param url where the text was fetched from, which is what its links are relative to */
export const readMarkdown = (text: string, url: string | undefined): ReadResult => {
  const tree = markdownTree(text)
  if (!tree)
    return {
      ok: false,
      problem: 'The quotations and lists in this file are nested too deep. Paste its text instead.',
    }
  const { frontMatter, body } = tree
  const said = frontMatter === null ? null : frontMatterDetails(frontMatter)
  const { original, blocks, links } = readMarkup(body, {
    ...(url === undefined ? {} : { base: url }),
    // What was understood is no part of the story and goes along in silence; what was not stays to be read.
    isFurniture: (element) => said !== null && element.localName === MATTER,
    kindOf: (element) => (element.localName === MATTER ? 'notice' : undefined),
  })
  if (blocks.length === 0) return { ok: false, problem: 'There are no words in this file.' }
  const reading = { original, blocks: repairMarkup(blocks), links, comments: [] }
  return { ok: true, reading, details: { ...titleIn(body), ...said } }
}

const titleIn = (body: MarkupElement): FoundDetails => {
  const words = body.querySelector('h1')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
  return words === '' ? {} : { title: { value: words, source: 'text' } }
}
