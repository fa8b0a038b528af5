import { micromark, type Options } from 'micromark'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type MarkupElement, parseHtml } from '../markup/dom.ts'

/** An element of our own that no author writes: what it holds comes from the head of the file. */
export const MATTER = 'stet-front-matter'

/** The tree holds what was written as HTML too; it is read for its words alone and never shown. */
export type MarkdownTree = { frontMatter: string | null; body: MarkupElement }

/** GitHub's Markdown as a tree of HTML, or null when it is nested beyond reason. */
export const markdownTree = (text: string): MarkdownTree | null => {
  const matter: string[] = []
  const html = micromark(text, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true, // what a link may lead to, the reader of markup says
    extensions: [gfm(), frontmatter()],
    htmlExtensions: [gfmHtml(), asWritten(), frontMatterInto(matter)],
  })
  const body = parseHtml(`<html><body>${html}</body></html>`)?.querySelector('body')
  if (!body) return null
  withoutScaffolding(body)
  return { frontMatter: body.querySelector(MATTER) ? matter.join('\n') : null, body }
}

type Extension = NonNullable<Options['htmlExtensions']>[number]
type Handle = NonNullable<NonNullable<Extension['exit']>['data']>

/** GitHub shows scripts and styles as text; here they are what they are, and the reader skips them. */
const asWritten = (): Extension => {
  const write: Handle = function (token) {
    this.raw(this.sliceSerialize(token))
  }
  return { exit: { htmlFlowData: write, htmlTextData: write } }
}

/** Collects the lines at the head of the file, and sets them as an element too. */
const frontMatterInto = (lines: string[]): Extension => {
  const enter: Record<string, Handle> = {
    yaml() {
      this.buffer()
    },
  }
  const exit: Record<string, Handle> = {
    yamlValue(token) {
      lines.push(this.sliceSerialize(token))
    },
    yaml() {
      this.resume()
      this.raw(`<${MATTER}><pre>${this.encode(lines.join('\n'))}</pre></${MATTER}>`)
      this.setData('slurpOneLineEnding', true)
    },
  }
  return { enter, exit }
}

/** Takes out what the converter added to footnotes, and sets their marks as Word's are set: [1]. */
const withoutScaffolding = (body: MarkupElement): void => {
  for (const added of body.querySelectorAll('#footnote-label, [data-footnote-backref]')) added.remove()
  for (const mark of body.querySelectorAll('[data-footnote-ref]')) mark.textContent = `[${mark.textContent}]`
}
