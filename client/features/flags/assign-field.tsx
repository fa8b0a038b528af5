import { useQuery } from '@tanstack/react-query'
import type { Flag } from '#contract/flag.ts'
import type { Member } from '#contract/person.ts'
import { peopleQuery } from '../../api/people.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { useStandingChange } from './use-standing-change.ts'

const NOBODY = ''

/** Gives a flag to somebody as soon as they are chosen. */
export const AssignField = ({ flag }: { flag: Flag }) => {
  const people = useQuery(peopleQuery)
  const { isBusy, change } = useStandingChange(flag)
  const assign = (assigneeId: string) =>
    void change({
      change: { assigneeId: assigneeId === NOBODY ? null : assigneeId },
      done: assigneeId === NOBODY ? 'Nobody has this flag now.' : 'Assigned.',
      label: 'assignment',
    })
  return (
    <Loaded query={people} what="the people">
      {(all) => (
        <SelectField
          label="Assignee"
          value={flag.assignee?.id ?? NOBODY}
          options={[NOBODY, ...all.map(({ id }) => id)]}
          show={(id) => nameOf(all, id)}
          hint={isBusy ? 'Saving …' : 'Saved as soon as you choose.'}
          onChange={assign}
        />
      )}
    </Loaded>
  )
}

const nameOf = (people: readonly Member[], id: string): string => {
  const person = people.find((member) => member.id === id)
  return person ? `${person.name} (${person.role})` : 'Nobody'
}
