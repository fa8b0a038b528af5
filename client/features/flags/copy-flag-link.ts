import type { Flag } from '#contract/flag.ts'
import { tell } from '../../ui/announce.ts'
import { copyText } from '../../ui/copy-text.ts'

/** Where a flag is opened with its words, for a message to somebody. */
const linkTo = ({ articleId, id }: Flag): string =>
  new URL(`/articles/${encodeURIComponent(articleId)}?flag=${encodeURIComponent(id)}`, document.baseURI).href

export const copyFlagLink = async (flag: Flag): Promise<void> => {
  const link = linkTo(flag)
  tell((await copyText(link)) ? 'Link copied.' : `This browser lets nothing be copied. The link: ${link}`)
}
