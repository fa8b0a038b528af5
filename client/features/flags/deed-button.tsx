import type { ReactNode } from 'react'
import type { Flag } from '#contract/flag.ts'
import { Button } from '../../ui/button.tsx'
import { useIsChosen } from '../../ui/choice.ts'
import { type Deed, deedId, useFlagWork } from './flag-work.ts'

type DeedButtonProps = { flag: Flag; deed: Deed; shortcut: string; children: ReactNode }

/** Opens something below the flag, and closes it again. */
export const DeedButton = ({ flag, deed, shortcut, children }: DeedButtonProps) => {
  const work = useFlagWork()
  const id = deedId(deed, flag.id)
  const isOpen = useIsChosen(work.deed, id)
  return (
    <Button
      look="quiet"
      keepsSelection
      shortcut={shortcut}
      aria-expanded={isOpen}
      onPress={() => work.deed.set(isOpen ? null : id)}
    >
      {children}
    </Button>
  )
}
