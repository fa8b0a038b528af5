import { useQuery } from '@tanstack/react-query'
import type { Article } from '#contract/article.ts'
import { ARTICLE_TRANSITIONS } from '#domain/review/article-state.ts'
import { useWaiting } from '../../api/outbox/use-waiting.ts'
import { peopleQuery } from '../../api/people.ts'
import { Menu, MenuAction } from '../../ui/menu.tsx'
import { Day } from '../../ui/moment.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import styles from './article-plan.module.css'
import { PLAN } from './focus-plan.ts'
import { usePlan } from './use-plan.ts'

type ArticlePlanProps = { article: Article; mayChange: boolean }

/** How far an article is, who checks it, and by when. */
export const ArticlePlan = ({ article, mayChange }: ArticlePlanProps) => {
  const { state, dueOn, assignee } = article
  const change = usePlan(article)
  const isWaiting = useWaiting([`plan:${article.id}:`]).length > 0
  if (!mayChange) {
    return (
      <p className={styles.plan}>
        <span>{state}</span>
        {assignee && <span>{assignee.name}</span>}
        {dueOn !== null && (
          <span>
            due <Day day={dueOn} />
          </span>
        )}
      </p>
    )
  }
  return (
    <div id={PLAN} className={styles.plan}>
      <StateMenu state={state} onMove={(to) => void change('state', { state: to }, `Now ${to}.`)} />
      <AssigneeField
        assignee={assignee}
        onChange={(assigneeId) =>
          void change('assigneeId', { assigneeId }, assigneeId === null ? 'Nobody checks it.' : 'Assigned.')
        }
      />
      <label className={styles.field}>
        Due
        <input
          key={dueOn ?? ''}
          type="date"
          className={styles.input}
          defaultValue={dueOn ?? ''}
          onBlur={({ target }) => {
            const day = target.value === '' ? null : target.value
            if (day !== dueOn && target.validity.valid)
              void change('dueOn', { dueOn: day }, day === null ? 'No due date.' : 'Due date set.')
          }}
        />
      </label>
      {isWaiting && <span className={styles.waiting}>Not saved yet</span>}
    </div>
  )
}

type State = Article['state']

const StateMenu = ({ state, onMove }: { state: State; onMove: (to: State) => void }) => {
  const moves = ARTICLE_TRANSITIONS[state]
  return (
    <Menu
      look="quiet"
      shortcut="state"
      button={
        <>
          <span className={styles.hidden}>State: </span>
          {state} <span aria-hidden="true">▾</span>
        </>
      }
    >
      {moves.map((to) => (
        <MenuAction key={to} label={MOVES[to]} onAction={() => onMove(to)} />
      ))}
    </Menu>
  )
}

const MOVES: Record<State, string> = {
  draft: 'Back to draft',
  checking: 'To checking',
  ready: 'Ready to sign off',
  'signed-off': 'Signed off',
  published: 'Published',
  corrected: 'Corrected after publication',
}

type AssigneeFieldProps = { assignee: Article['assignee']; onChange: (id: string | null) => void }

const AssigneeField = ({ assignee, onChange }: AssigneeFieldProps) => {
  const hints = useShortcut('plan')
  const people = useQuery(peopleQuery).data ?? (assignee ? [assignee] : [])
  return (
    <label className={styles.field}>
      Assignee
      <select
        className={styles.input}
        {...hints}
        value={assignee?.id ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      >
        <option value="">nobody</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
