import { useQuery } from '@tanstack/react-query'
import { signUpStatusQuery } from '../../api/session.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { CreateAccount } from './create-account.tsx'
import styles from './entry-page.module.css'
import { SignIn } from './sign-in.tsx'

/** What somebody sees whom the desk does not know yet. It keeps the address, so they arrive where they wanted. */
export const EntryPage = () => {
  const signUp = useQuery(signUpStatusQuery)
  return (
    <main className={styles.page}>
      <p className={styles.brand}>
        <span className={styles.name}>Stet</span>
        <span className={styles.motto}>let it stand</span>
      </p>
      <Loaded query={signUp} what="the desk">
        {({ open }) => (open ? <CreateAccount /> : <SignIn />)}
      </Loaded>
    </main>
  )
}
