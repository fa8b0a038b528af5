import type { RepairKind } from '#domain/article/repair.ts'

/** What was done, for one and for many; what changes the reading most comes first. */
export const REPAIR_WORDS: Record<RepairKind, { one: string; many: string }> = {
  'healed-sentence': { one: 'interrupted sentence made whole', many: 'interrupted sentences made whole' },
  'moved-block': {
    one: 'block moved behind the sentence it interrupted',
    many: 'blocks moved behind the sentences they interrupted',
  },
  'dropped-furniture': {
    one: 'piece of the page around the article left out',
    many: 'pieces of the page around the article left out',
  },
  'attached-link': {
    one: 'address made the link of its label',
    many: 'addresses made the links of their labels',
  },
  'split-block': { one: 'credit cut off its caption', many: 'credits cut off their captions' },
  dehyphenated: { one: 'broken word joined', many: 'broken words joined' },
  'rejoined-url': { one: 'broken address joined', many: 'broken addresses joined' },
  'joined-line': { one: 'broken line joined', many: 'broken lines joined' },
  'trimmed-space': { one: 'stray space taken out', many: 'stray spaces taken out' },
  'set-apart': { one: 'gap between blocks evened', many: 'gaps between blocks evened' },
}

export const REPAIR_ORDER = Object.keys(REPAIR_WORDS) as RepairKind[]

/** How blocks are set apart is the canonical text's own; only repairs of words can be undone. */
export const isUndoable = (kind: RepairKind): boolean => kind !== 'trimmed-space' && kind !== 'set-apart'
