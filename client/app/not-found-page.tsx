import { Link } from '@tanstack/react-router'
import styles from './page.module.css'

export const NotFoundPage = () => (
  <main id="main" tabIndex={-1} className={styles.page}>
    <title>Not found · Stet</title>
    <h1 className={styles.title}>Nothing is here</h1>
    <p>
      The address may be mistyped, or the article was taken off the desk. <Link to="/">Go to the desk</Link>
    </p>
  </main>
)
