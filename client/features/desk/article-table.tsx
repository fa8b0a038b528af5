import { Link } from '@tanstack/react-router'
import type { ArticleSummary } from '#contract/article.ts'
import { Day, Moment } from '../../ui/moment.tsx'
import { ARTICLES_ID } from './desk-keys.ts'
import styles from './article-table.module.css'

export const ArticleTable = ({ articles }: { articles: readonly ArticleSummary[] }) => (
  <table id={ARTICLES_ID} className={styles.table}>
    <thead>
      <tr>
        <th scope="col">Title</th>
        <th scope="col" className={styles.wide}>
          Published
        </th>
        <th scope="col" className={styles.wide}>
          State
        </th>
        <th scope="col" className={styles.wide}>
          Due
        </th>
        <th scope="col" className={styles.wide}>
          Checker
        </th>
        <th scope="col" className={styles.number}>
          Checked
        </th>
        <th scope="col" className={styles.number}>
          Flags
        </th>
        <th scope="col" className={styles.number}>
          Findings
        </th>
        <th scope="col" className={styles.wide}>
          Last change
        </th>
      </tr>
    </thead>
    <tbody>
      {articles.map((article) => (
        <ArticleRow key={article.id} article={article} />
      ))}
    </tbody>
  </table>
)

const ArticleRow = ({ article }: { article: ArticleSummary }) => {
  const { id, title, publishedOn, state, progress, updatedAt, dueOn, assignee } = article
  return (
    <tr>
      <th scope="row" dir="auto">
        <Link to="/articles/$articleId" params={{ articleId: id }} className={styles.title}>
          {title}
        </Link>
        <span className={styles.narrow}>
          {publishedOn && (
            <>
              <Day day={publishedOn} /> ·{' '}
            </>
          )}
          {state}
        </span>
      </th>
      <td className={styles.wide}>{publishedOn ? <Day day={publishedOn} /> : 'no date'}</td>
      <td className={styles.wide}>{state}</td>
      <td className={styles.wide}>{dueOn === null ? '–' : <Day day={dueOn} />}</td>
      <td className={styles.wide}>{assignee?.name ?? '–'}</td>
      <td className={styles.number}>
        {progress.accounted.toLocaleString('en')}/{progress.checkable.toLocaleString('en')}
      </td>
      <td className={styles.number}>{progress.flags.toLocaleString('en')}</td>
      <td className={styles.number}>{progress.findings.toLocaleString('en')}</td>
      <td className={styles.wide}>
        <Moment at={updatedAt} />
      </td>
    </tr>
  )
}
