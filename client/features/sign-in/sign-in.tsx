import { type SubmitEvent, useRef, useState } from 'react'
import { useSignIn } from '../../api/session.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFirstMistake } from '../../ui/use-first-mistake.ts'
import { EntryProblem, wrongField } from './entry-problem.tsx'
import styles from './entry-page.module.css'

export const SignIn = () => {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useSignIn()
  const form = useRef<HTMLFormElement>(null)
  useFirstMistake(form, signIn.error)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!signIn.isPending) signIn.mutate({ email, password })
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <title>Sign in · Stet</title>
      <h1>Sign in</h1>
      <TextField
        label="Email"
        type="email"
        takesFocus
        isRequired
        autoComplete="username"
        value={email}
        error={wrongField(signIn.error, 'email')}
        onChange={setEmail}
      />
      <TextField
        label="Password"
        type="password"
        isRequired
        autoComplete="current-password"
        value={password}
        error={wrongField(signIn.error, 'password')}
        onChange={setPassword}
      />
      <EntryProblem error={signIn.error} />
      <Button look="main" type="submit" isDisabled={signIn.isPending}>
        {signIn.isPending ? 'Signing in …' : 'Sign in'}
      </Button>
    </form>
  )
}
