import { useState } from 'react'
import { FLAG_STATUSES } from '#domain/review/status.ts'
import { MenuAction, MenuChoice } from '../../ui/menu.tsx'
import { ExportMenu } from './export-menu.tsx'

const WHICH = ['all', 'unsettled'] as const
type Which = (typeof WHICH)[number]

const TITLES: Record<Which, string> = { all: 'All', unsettled: 'Only those not settled' }

/** As the queue filters them. */
const FILTERS: Record<Which, { status?: string }> = {
  all: {},
  unsettled: { status: FLAG_STATUSES.filter((status) => status !== 'resolved').join(',') },
}

type ArticleExportProps = {
  articleId: string
  /** To the queue, where flags are chosen by whatever they are. */
  onChoose: () => void
}

/** What leaves of one article: with all its flags, or with those that wait to be settled. */
export const ArticleExport = ({ articleId, onChoose }: ArticleExportProps) => {
  const [which, setWhich] = useState<Which>('all')
  return (
    <ExportMenu
      leaving={{ scope: 'article', articleId, filter: FILTERS[which] }}
      choice={
        <>
          <MenuChoice
            label="Flags"
            staysOpen
            value={which}
            options={WHICH}
            titles={TITLES}
            onChange={setWhich}
          />
          <MenuAction label="Choose flags in the queue …" onAction={onChoose} />
        </>
      }
    />
  )
}
