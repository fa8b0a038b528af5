import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { SealChange } from '#contract/sign-off.ts'
import { signOffQuery } from '../../api/sign-off.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Moment } from '../../ui/moment.tsx'
import { count } from '../../ui/plural.ts'
import { changeInWords } from './change-in-words.ts'
import type { Jump } from './jump.ts'
import styles from './sign-off-panel.module.css'

type SignOffRecordProps = { articleId: string; asOf: number; onJump: Jump }

/** So much of a seal tells it from all others of an article. */
const SHORT = 12

/** Who signed when, and everything that is not as it was sealed. */
export const SignOffRecord = ({ articleId, asOf, onJump }: SignOffRecordProps) => {
  const query = useQuery({ ...signOffQuery(articleId, asOf), placeholderData: keepPreviousData })
  return (
    <Loaded query={query} what="the sign-off">
      {({ signOff, broken }) => (
        <div className={styles.record}>
          <p className={styles.verdict}>
            Signed off by {signOff.by.name}
            {broken.length > 0 && ` – ${count(broken.length, 'change')} since`}
          </p>
          <p className={styles.who}>
            <Moment at={signOff.at} /> · version {signOff.revisionNumber} · seal{' '}
            <code title={signOff.seal}>{signOff.seal.slice(0, SHORT)}</code>
          </p>
          {signOff.note !== '' && (
            <p className={styles.reason} dir="auto">
              {signOff.note}
            </p>
          )}
          {broken.length > 0 && (
            <ul className={styles.list} aria-label="Changes since the sign-off">
              {broken.map((change) => (
                <ChangeItem key={`${change.kind} ${change.id}`} change={change} onJump={onJump} />
              ))}
            </ul>
          )}
        </div>
      )}
    </Loaded>
  )
}

const ChangeItem = ({ change, onJump }: { change: SealChange; onJump: Jump }) => {
  const { kind, id, span, words, by, at } = change
  return (
    <li className={styles.item}>
      {span && (
        <Button
          className={styles.jump}
          onPress={() => onJump({ flagId: kind === 'flag' ? id : undefined, start: span.start })}
        >
          <span dir="auto">{words}</span>
        </Button>
      )}
      {changeInWords(change).map(({ what, before, after }) => (
        <p key={what} className={styles.change}>
          {what}: <del>{before}</del> <span aria-hidden="true">→</span> <ins>{after}</ins>
        </p>
      ))}
      {at !== null && (
        <p className={styles.who}>
          {by?.name ?? 'Stet'}, <Moment at={at} />
        </p>
      )}
    </li>
  )
}
