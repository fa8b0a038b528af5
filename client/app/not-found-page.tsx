import { Link } from '@tanstack/react-router'
import { Main } from './main.tsx'
import styles from './page.module.css'

export const NotFoundPage = () => (
  <Main className={styles.page}>
    <title>Not found · Stet</title>
    <h1 className={styles.title}>Nothing is here</h1>
    <p>
      The address may be mistyped, or the article was taken off the desk. <Link to="/">Go to the desk</Link>
    </p>
  </Main>
)
