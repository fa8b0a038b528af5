import type { PART_KINDS } from '../docx/names.ts'
import { escaped } from '../xml.ts'
import { relationshipsIn, withMore } from './word-file.ts'

type PartKind = (typeof PART_KINDS)[keyof typeof PART_KINDS]

/** The content types with that of a part, unless it is among them. */
export const withType = (xml: string, { contentType }: PartKind, name: string): string => {
  const partName = `"/${escaped(name)}"`
  if (xml.includes(partName)) return xml
  return withMore(
    xml,
    `<${prefixOf(xml, 'Types')}Override PartName=${partName} ContentType="${contentType}"/>`,
  )
}

/** The relationships of a part with one that leads to another, unless it is among them. */
export const withPart = (xml: string, from: string, { relationship }: PartKind, name: string): string => {
  if (relationshipsIn(xml, from).some((each) => each.name === name)) return xml
  const folder = from.replace(/[^/]*$/, '')
  const path = name.startsWith(folder) ? name.slice(folder.length) : `/${name}`
  const target = `Id="${freeId(xml)}" Type="${relationship}" Target="${escaped(path)}"`
  return withMore(xml, `<${prefixOf(xml, 'Relationships')}Relationship ${target}/>`)
}

const freeId = (xml: string): string => {
  let number = 1
  while (xml.includes(`"stet${number}"`)) number += 1
  return `stet${number}`
}

const prefixOf = (xml: string, root: string): string => new RegExp(`<(\\w+:)${root}\\b`).exec(xml)?.[1] ?? ''
