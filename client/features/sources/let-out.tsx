import { useQuery } from '@tanstack/react-query'
import type { ExportFormat } from '#contract/export.ts'
import { exportsQuery, exportUrl } from '../../api/exports.ts'
import styles from './let-out.module.css'

/** The one way by which a confidential source leaves the desk: a file for which it was asked by name. */
export const LetOut = ({ articleId, sourceId }: { articleId: string; sourceId: string }) => {
  const { data: formats = [] } = useQuery(exportsQuery)
  return (
    <p className={styles.ways}>
      Export the flags with this source:
      {formats.filter(isOfArticle).map(({ id, title }) => (
        <a key={id} href={exportUrl(articleId, id, [sourceId])} download className={styles.way}>
          {title}
        </a>
      ))}
    </p>
  )
}

const isOfArticle = ({ scopes, unavailable }: ExportFormat): boolean =>
  scopes.includes('article') && unavailable === null
