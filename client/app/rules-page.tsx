import { Rules } from '../features/rules/rules.tsx'
import { Boundary } from '../ui/boundary.tsx'
import { Main } from './main.tsx'
import styles from './page.module.css'

export const RulesPage = ({ meant }: { meant: string }) => (
  <Main className={styles.wide}>
    <title>Rules · Stet</title>
    <Boundary what="The rules">
      <Rules meant={meant} />
    </Boundary>
  </Main>
)
