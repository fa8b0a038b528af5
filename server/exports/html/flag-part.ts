import { claimInWords } from '../claim-in-words.ts'
import { permalink } from '../dossier.ts'
import type { FlagSource } from '../flag-sources.ts'
import { saidIn } from '../reply-in-words.ts'
import type { Dossier } from '../dossier.ts'
import { escaped } from '../xml.ts'
import type { Numbered } from './article-part.ts'

/** Every flag with all that was said of it. */
export function* flagTable(
  { threads, deskUrl }: Dossier,
  flags: readonly Numbered[],
  uses: ReadonlyMap<string, readonly FlagSource[]>,
): Generator<string> {
  yield `<h2>Flags (${flags.length})</h2>\n`
  if (flags.length === 0) {
    yield '<p>Nothing is flagged.</p>\n'
    return
  }
  yield '<table><thead><tr><th>#</th><th>Words</th><th>What</th><th>Note</th><th>Settled</th></tr></thead><tbody>\n'
  for (const { number, flag } of flags) {
    const {
      quote,
      category,
      severity,
      status,
      outcome,
      reason,
      note,
      suggestedText,
      author,
      createdAt,
      settled,
    } = flag
    yield row([
      `<span id="flag-${number}">${number}</span>`,
      `<q dir="auto">${escaped(quote.exact)}</q> ${linkTo(permalink(deskUrl, flag))}`,
      `<span class="short">${category}<br>${severity}<br>${status}</span>`,
      [
        lines(note),
        ...(suggestedText === null ? [] : [suggestion(suggestedText)]),
        ...[claimInWords(flag)].flatMap((claim) => (claim === null ? [] : [lines(claim)])),
        `<p class="who">${escaped(author.name)}, ${createdAt}</p>`,
        ...(threads.get(flag.id) ?? []).map(
          (reply) =>
            `<div class="reply"><p class="who">${escaped(reply.author.name)}, ${reply.createdAt}</p>${lines(saidIn(reply))}</div>`,
        ),
        ...(uses.get(flag.id) ?? []).map(
          ({ source, citation }) =>
            `<p class="who">Source: ${escaped([source.title, citation.locator ?? source.locator].filter(Boolean).join(', '))}</p>`,
        ),
      ].join(''),
      outcome === null
        ? ''
        : `${outcome}${settled ? `<p class="who">${escaped(settled.by.name)}, ${settled.at}</p>` : ''}${reason === null ? '' : lines(reason)}`,
    ])
  }
  yield '</tbody></table>\n'
}

export const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`

export const lines = (text: string): string =>
  `<p dir="auto">${escaped(text.replaceAll(/\r\n?/g, '\n')).replaceAll('\n', '<br>')}</p>`

const suggestion = (text: string): string =>
  text === ''
    ? '<p>Suggested: cut these words.</p>'
    : `<p>Suggested: <ins dir="auto">${escaped(text)}</ins></p>`

/** Only http and https lead anywhere; the address is printed behind the words. */
export const linkTo = (address: string): string =>
  /^https?:\/\//i.test(address)
    ? `<a class="address" href="${escaped(address)}" rel="noreferrer">${escaped(address)}</a>`
    : escaped(address)
