import { NAMESPACE, PART_KINDS } from '../docx/names.ts'
import { XML } from '../docx/package.ts'
import type { ZipEntry } from '../zip.ts'
import {
  isUsual,
  openWordFile,
  type Relationship,
  relationshipsIn,
  relationshipsName,
  type WordFile,
} from './word-file.ts'

type Part<Text = string> = { name: string; xml: Text }

/** A Word document with those of its parts at hand that comments have to do with. */
export type OpenDocument = {
  parts: () => AsyncIterable<ZipEntry>
  types: Part
  relations: Part
  main: Part
  /** null where the file has none yet; the name is the one it would have */
  comments: Part<string | null>
  extended: Part<string | null>
  /** further parts that have paragraphs */
  others: readonly string[]
  /** whether it has the styles that Word gives comments */
  hasLook: boolean
}

const TYPES = '[Content_Types].xml'

/** Null when it is no document, or one in names that are not the usual ones. */
export const openDocument = async (bytes: Uint8Array): Promise<OpenDocument | null> => {
  try {
    return await partsOf(await openWordFile(bytes))
  } catch {
    return null
  }
}

const partsOf = async (file: WordFile): Promise<OpenDocument | null> => {
  const types = await file.text(TYPES)
  const name = relationshipsIn((await file.text('_rels/.rels')) ?? '', '').find(leadsTo('document'))?.name
  const xml = name === undefined ? null : await file.text(name)
  if (types === null || name === undefined || xml === null || !isUsual(xml)) return null
  const relations =
    (await file.text(relationshipsName(name))) ?? `${XML}<Relationships xmlns="${NAMESPACE.relationships}"/>`
  const related = relationshipsIn(relations, name)
  const part = async (kind: 'comments' | 'commentsExtended'): Promise<Part<string | null>> => {
    const known = related.find(leadsTo(kind))?.name
    return known === undefined
      ? { name: freeName(file, name, kind), xml: null }
      : { name: known, xml: await file.text(known) }
  }
  const styles = related.find(leadsTo('styles'))?.name
  const look = (styles === undefined ? null : await file.text(styles)) ?? ''
  const notes = related.filter(({ type }) => /\/(?:foot|end)notes$|\/header$|\/footer$/.test(type))
  return {
    parts: file.parts,
    types: { name: TYPES, xml: types },
    relations: { name: relationshipsName(name), xml: relations },
    main: { name, xml },
    comments: await part('comments'),
    extended: await part('commentsExtended'),
    others: (await Promise.all(notes.map((each) => file.text(each.name)))).filter((text) => text !== null),
    hasLook: ['CommentText', 'CommentReference'].every((id) => look.includes(`w:styleId="${id}"`)),
  }
}

const leadsTo =
  (kind: keyof typeof PART_KINDS) =>
  ({ type }: Relationship): boolean =>
    type === PART_KINDS[kind].relationship

const freeName = ({ names }: WordFile, main: string, kind: string): string => {
  const folder = main.replace(/[^/]*$/, '')
  let number = ''
  while (names.includes(`${folder}${kind}${number}.xml`)) number = String(Number(number) + 1)
  return `${folder}${kind}${number}.xml`
}
