import { useQuery } from '@tanstack/react-query'
import type { Role } from '#domain/review/permissions.ts'
import { may } from '#domain/review/permissions.ts'
import { peopleQuery } from '../../api/people.ts'
import type { Key } from '../../ui/key.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { PageKeys } from '../../ui/page-keys.tsx'
import { AddPerson, goToName } from './add-person.tsx'
import styles from './people.module.css'

const PEOPLE_KEYS = [
  {
    id: 'add',
    needs: 'person:add',
    key: 'n',
    label: 'Add a person',
    does: 'Go to the form for a new person',
    inBar: false,
  },
] as const satisfies readonly Key[]

/** Who works on this desk, and the form that adds somebody. */
export const People = ({ role }: { role: Role }) => (
  <>
    <h1 className={styles.title}>People</h1>
    <Loaded query={useQuery(peopleQuery)} what="the people">
      {(people) => (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Role</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <th scope="row" dir="auto">
                  {person.name}
                </th>
                <td>{person.role}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Loaded>
    {may(role, 'person:add') && <AddPerson />}
    <PageKeys keys={PEOPLE_KEYS} actions={{ add: goToName }} />
  </>
)
