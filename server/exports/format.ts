import type { Dossier } from './dossier.ts'

/** One way out: a dossier as the chunks of a text file. */
export type Format = {
  id: string
  title: string
  mediaType: string
  extension: string
  /** what a reader of the file should know */
  note: string
  render: (dossier: Dossier) => Iterable<string>
}
