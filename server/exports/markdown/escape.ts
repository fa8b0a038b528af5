/** ASCII punctuation that can be markup anywhere in a line (CommonMark, GFM). */
const ANYWHERE = /[\\`*_{}[\]<>#|~&^$!]/g
/** What makes a list, a heading or a rule of a line that begins with it. */
const AT_LINE_START = /^(\s*)([-+=>]|\d{1,9}(?=[.)]))/
/** Addresses that some readers make links of by themselves. */
const ADDRESS = /(?<=https?|ftp|mailto|xmpp):|(?<=www)\.|(?<=\w)@(?=\w)/gi

/** Text as one line of Markdown that reads as it stands and does nothing. */
export const plain = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '\uFFFD')
    .replaceAll(/\s*[\r\n\u0085\u2028\u2029]+\s*/gu, ' ')
    .replaceAll('\t', ' ')
    .trim()
    .replaceAll(ANYWHERE, String.raw`\$&`)
    .replaceAll(ADDRESS, String.raw`\$&`)
    .replace(AT_LINE_START, (_, space: string, mark: string) =>
      /\d/.test(mark)
        ? `${space}${mark.slice(0, -1)}&#${mark.codePointAt(mark.length - 1)};`
        : `${space}\\${mark}`,
    )

/** Text of several lines as a block quotation. */
export const quoted = (text: string, indent = ''): string =>
  text
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/u)
    .map((line) => `${indent}> ${plain(line)}`.trimEnd())
    .join('  \n')

/** An address as a link, where it is one that a browser may follow; otherwise as it stands. */
export const linked = (address: string): string =>
  /^https?:\/\/[^\s<>]+$/i.test(address) ? `<${address}>` : plain(address)
