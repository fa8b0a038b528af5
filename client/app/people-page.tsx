import { People } from '../features/people/people.tsx'
import { Boundary } from '../ui/boundary.tsx'
import { Main } from './main.tsx'
import styles from './page.module.css'
import { useUser } from './user.ts'

export const PeoplePage = () => {
  const { role } = useUser()
  return (
    <Main className={styles.page}>
      <title>People · Stet</title>
      <Boundary what="The people">
        <People role={role} />
      </Boundary>
    </Main>
  )
}
