import { useQuery } from '@tanstack/react-query'
import type { HistoryEntry } from '#contract/history.ts'
import type { Flag } from '#contract/flag.ts'
import { flagHistoryQuery } from '../../api/flag-history.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Moment } from '../../ui/moment.tsx'
import { changesIn, deedInWords } from './history-words.ts'
import styles from './flag-history.module.css'

/** Who changed what of a flag, the latest first. */
export const FlagHistory = ({ flag }: { flag: Flag }) => (
  <Loaded query={useQuery(flagHistoryQuery(flag.id))} what="the history">
    {(entries) => (
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    )}
  </Loaded>
)

const Entry = ({ entry }: { entry: HistoryEntry }) => (
  <li>
    <strong>{entry.actor?.name ?? 'The desk'}</strong> {deedInWords(entry.action)}, <Moment at={entry.at} />
    {changesIn(entry.detail).map(({ field, before, after }) => (
      <p key={field} dir="auto">
        {field}: <del>{before}</del> → <ins>{after}</ins>
      </p>
    ))}
  </li>
)
