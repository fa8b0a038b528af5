import { type SubmitEvent, useRef, useState } from 'react'
import { PASSWORD_MIN } from '#contract/session.ts'
import { useCreateAccount } from '../../api/session.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFirstMistake } from '../../ui/use-first-mistake.ts'
import { EntryProblem, wrongField } from './entry-problem.tsx'
import styles from './entry-page.module.css'

export const CreateAccount = () => {
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const create = useCreateAccount()
  const form = useRef<HTMLFormElement>(null)
  useFirstMistake(form, create.error)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!create.isPending) create.mutate({ name, email, password })
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <title>Create the first account · Stet</title>
      <h1>Create the first account</h1>
      <p className={styles.about}>
        It makes you the admin of this desk and closes sign-up for everybody else.
      </p>
      <TextField
        label="Name"
        takesFocus
        isRequired
        autoComplete="name"
        value={name}
        error={wrongField(create.error, 'name')}
        onChange={setName}
      />
      <TextField
        label="Email"
        type="email"
        isRequired
        autoComplete="username"
        value={email}
        error={wrongField(create.error, 'email')}
        onChange={setEmail}
      />
      <TextField
        label="Password"
        type="password"
        isRequired
        autoComplete="new-password"
        value={password}
        hint={`At least ${PASSWORD_MIN} characters.`}
        error={wrongField(create.error, 'password')}
        onChange={setPassword}
      />
      <EntryProblem error={create.error} />
      <Button look="main" type="submit" isDisabled={create.isPending}>
        {create.isPending ? 'Creating …' : 'Create account'}
      </Button>
    </form>
  )
}
