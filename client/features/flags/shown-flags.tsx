import { type ReactNode, useState, useSyncExternalStore } from 'react'
import type { Flag } from '#contract/flag.ts'
import { CheckField } from '../../ui/check-field.tsx'
import type { Choice } from '../../ui/choice.ts'
import styles from './shown-flags.module.css'

type ShownFlagsProps = {
  flags: readonly Flag[]
  lit: Choice
  children: (shown: readonly Flag[]) => ReactNode
}

/** Leaves settled flags out of the list when one does not want to see them; the one that is lit stays. */
export const ShownFlags = ({ flags, lit, children }: ShownFlagsProps) => {
  const [showsSettled, setShowsSettled] = useState(true)
  const settledIds = flags.filter(({ status }) => status === 'resolved').map(({ id }) => id)
  const litId = useSyncExternalStore(
    (listener) => (showsSettled ? () => {} : lit.subscribe(settledIds, listener)),
    () => (showsSettled ? null : lit.get()),
  )
  const shown = showsSettled ? flags : flags.filter(({ id, status }) => status !== 'resolved' || id === litId)
  return (
    <>
      {settledIds.length > 0 && (
        <div className={styles.filter}>
          <CheckField
            label={`Show settled (${settledIds.length.toLocaleString('en')})`}
            checked={showsSettled}
            onChange={setShowsSettled}
          />
        </div>
      )}
      {children(shown)}
    </>
  )
}
