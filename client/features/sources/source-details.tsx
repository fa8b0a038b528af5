import type { Source, SourceFile } from '#contract/source.ts'
import { sourceFileUrl } from '../../api/sources.ts'
import { Button } from '../../ui/button.tsx'
import { dayInWords } from '../../ui/day.ts'
import styles from './source-details.module.css'
import { sizeInWords } from './source-words.ts'

type SourceDetailsProps = { source: Source; onRemoveFile: (file: SourceFile) => void }

/** All that is known of a source, and its files. */
export const SourceDetails = ({ source, onRemoveFile }: SourceDetailsProps) => {
  const { id, url, author, locator, quotedWords, accessedOn, files, adder } = source
  const facts = [
    { name: 'Author or contact', said: author },
    { name: 'Locator', said: locator },
    { name: 'Quoted words', said: quotedWords },
    { name: 'Accessed on', said: accessedOn === null ? null : dayInWords(accessedOn) },
    { name: 'Added by', said: adder.name },
  ]
  return (
    <>
      {url !== null && (
        <a href={url} target="_blank" rel="noreferrer" className={styles.link}>
          {url}
        </a>
      )}
      <dl className={styles.facts}>
        {facts.map(({ name, said }) =>
          said === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{said}</dd>
            </div>
          ),
        )}
      </dl>
      {files.length > 0 && (
        <ul aria-label={`Files of “${source.title}”`} className={styles.files}>
          {files.map((file) => (
            <li key={file.id}>
              <a href={sourceFileUrl(id, file.id)} download={file.filename} className={styles.link}>
                {file.filename}
              </a>
              <span>{sizeInWords(file.size)}</span>
              <Button
                look="quiet"
                shortcut="removeFile"
                aria-label={`Remove file ${file.filename}`}
                onPress={() => onRemoveFile(file)}
              >
                Remove file
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
