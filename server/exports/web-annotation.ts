import { containerAddress } from '#domain/annotation/addresses.ts'
import { contextsOf } from '#domain/annotation/terms.ts'
import type { Dossier } from './dossier.ts'
import { sourcesByFlag } from './flag-sources.ts'
import type { Format, Occasion } from './format.ts'
import { annotator } from './web-annotation/annotator.ts'

/** A W3C AnnotationCollection with its one page: flags, each followed by the replies to it. */
export const webAnnotation: Format = {
  id: 'web-annotation',
  title: 'Web Annotation',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  extension: 'jsonld',
  note: 'For programs that annotate after the standard of the W3C: words by position and quotation, replies, tags. Positions in code points.',
  group: 'data',
  scopes: ['article', 'queue'],
  needsFlags: true,
  async *render(dossiers, occasion) {
    const id = collectionAddress(occasion)
    yield `{"@context":${JSON.stringify(contextsOf(occasion.deskUrl))},"id":${JSON.stringify(id)},`
    yield `"type":"AnnotationCollection","label":${JSON.stringify(labelOf(occasion))},`
    yield `"generated":${JSON.stringify(occasion.exportedAt)},"first":{"id":${JSON.stringify(pageOf(id))},`
    yield `"type":"AnnotationPage","partOf":${JSON.stringify(id)},"startIndex":0,"items":[`
    let total = 0
    for await (const dossier of dossiers) {
      for (const annotation of annotationsOf(dossier)) {
        yield `${total === 0 ? '' : ','}\n${JSON.stringify(annotation)}`
        total += 1
      }
    }
    yield `\n]},"last":${JSON.stringify(pageOf(id))},"total":${total}}\n`
  },
}

function* annotationsOf(dossier: Dossier) {
  const { ofFlag, ofReply } = annotator(dossier)
  const uses = sourcesByFlag(dossier.sources)
  for (const flag of dossier.flags) {
    yield ofFlag(flag, uses.get(flag.id))
    for (const reply of dossier.threads.get(flag.id) ?? []) yield ofReply(reply)
  }
}

const collectionAddress = ({ deskUrl, scope, exportedAt }: Occasion): string =>
  `${containerAddress(deskUrl, null)}#${scope}-${exportedAt}`

const pageOf = (collection: string): string => `${collection}-page`

const labelOf = ({ scope, filter }: Occasion): string => {
  const what = scope === 'article' ? 'Flags of an article' : 'Flags of the desk'
  return filter === '' ? what : `${what} (${filter})`
}
