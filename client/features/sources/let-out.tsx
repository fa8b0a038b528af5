import { useQuery } from '@tanstack/react-query'
import type { ExportFormat } from '#contract/export.ts'
import { exportPreviewQuery, exportsQuery, exportUrl } from '../../api/exports.ts'
import styles from './let-out.module.css'

/** The one way by which a confidential source leaves the desk: a file for which it was asked by name. */
export const LetOut = ({ articleId, sourceId }: { articleId: string; sourceId: string }) => {
  const { data: formats = [] } = useQuery(exportsQuery)
  const { data: preview } = useQuery(exportPreviewQuery({ article: articleId }))
  const lacking = preview?.lacking.map(({ format }) => format) ?? []
  const ways = formats.filter((format) => isOfArticle(format) && !lacking.includes(format.id))
  return (
    <p className={styles.ways}>
      Export the flags with this source:
      {ways.map(({ id, title }) => (
        <a key={id} href={exportUrl(articleId, id, [sourceId])} download className={styles.way}>
          {title}
        </a>
      ))}
    </p>
  )
}

const isOfArticle = ({ scopes, unavailable }: ExportFormat): boolean =>
  scopes.includes('article') && unavailable === null
