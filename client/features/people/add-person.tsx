import { type SubmitEvent, useRef, useState } from 'react'
import { PASSWORD_MIN } from '#contract/session.ts'
import { type Role, ROLE_MEANINGS, ROLES } from '#domain/review/permissions.ts'
import { useAddPerson } from '../../api/add-person.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { tell } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { RadioList } from '../../ui/radio-list.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFirstMistake } from '../../ui/use-first-mistake.ts'
import styles from './people.module.css'

const NOBODY: { name: string; email: string; password: string; role: Role } = {
  ...{ name: '', email: '', password: '' },
  role: 'checker',
}

const FORM = 'add-person'
export const goToName = () => document.getElementById(FORM)?.querySelector('input')?.focus()

/** Makes an account for a colleague, who gets the password by word of mouth. */
export const AddPerson = () => {
  const [person, setPerson] = useState(NOBODY)
  const add = useAddPerson()
  const form = useRef<HTMLFormElement>(null)
  useFirstMistake(form, add.error)
  const wrong = (field: string) => (add.error instanceof ApiProblem ? add.error.messageFor(field) : undefined)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (add.isPending) return
    const added = await add.mutateAsync(person).catch(() => null)
    if (!added) return
    setPerson(NOBODY)
    tell(`${added.name} can sign in now.`)
    form.current?.querySelector('input')?.focus()
  }
  return (
    <form id={FORM} ref={form} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <h2>Add a person</h2>
      <TextField
        label="Name"
        isRequired
        value={person.name}
        error={wrong('name')}
        onChange={(name) => setPerson({ ...person, name })}
      />
      <TextField
        label="Email"
        type="email"
        isRequired
        value={person.email}
        error={wrong('email')}
        onChange={(email) => setPerson({ ...person, email })}
      />
      <TextField
        label="Password"
        type="password"
        isRequired
        autoComplete="new-password"
        value={person.password}
        hint={`At least ${PASSWORD_MIN} characters. Tell it to them yourself.`}
        error={wrong('password')}
        onChange={(password) => setPerson({ ...person, password })}
      />
      <RadioList
        label="Role"
        value={person.role}
        options={ROLES}
        meanings={ROLE_MEANINGS}
        error={wrong('role')}
        onChange={(role) => setPerson({ ...person, role })}
      />
      {add.error && (
        <p role="alert" className={styles.problem}>
          Not added. {sentenceFor(add.error)}
        </p>
      )}
      <Button look="main" type="submit" isDisabled={add.isPending}>
        {add.isPending ? 'Adding …' : 'Add person'}
      </Button>
    </form>
  )
}
