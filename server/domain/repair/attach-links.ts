import { type DraftBlock, originOf, textOf } from './piece.ts'
import { BARE_URL } from './shapes.ts'

/** A label further away than this (in blocks) has nothing to do with the address. */
const REACH = 3

/**
 * A bare address becomes the link of the "Related …" line it belongs to: the nearest one without a
 * link, looking back first. Its characters are then no longer read but stay known as a repair.
 */
export const attachLinks = (blocks: readonly DraftBlock[]): DraftBlock[] => {
  const result: (DraftBlock | null)[] = [...blocks]
  blocks.forEach((block, index) => {
    if (!isBareUrl(block) || block.href === undefined) return
    const at = labelFor(result, index)
    const label = at === null ? null : result[at]
    if (at === null || !label) return
    result[at] = { ...label, href: block.href, pieces: [...label.pieces, silent(block)] }
    result[index] = null
  })
  return result.filter((block) => block !== null)
}

const isBareUrl = (block: DraftBlock | null | undefined): block is DraftBlock =>
  block?.kind === 'related' && BARE_URL.test(textOf(block))

const labelFor = (blocks: readonly (DraftBlock | null)[], index: number): number | null => {
  const offsets = [...Array(REACH).keys()].map((distance) => -1 - distance)
  for (const offset of [...offsets, 1]) {
    const candidate = blocks[index + offset]
    if (candidate?.kind === 'related' && candidate.href === undefined) return index + offset
  }
  return null
}

const silent = (block: DraftBlock) => {
  const last = block.pieces.at(-1)
  return {
    text: '',
    from: originOf(block),
    to: last?.to ?? originOf(block),
    repair: 'attached-link' as const,
  }
}
