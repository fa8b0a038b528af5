import { useMemo } from 'react'
import { readSelection } from '../../../features/article/selection.ts'
import { FlagList } from '../../../features/flags/flag-list.tsx'
import { type FlagWork, FlagWorkContext } from '../../../features/flags/flag-work.ts'
import { KeptFlagDrafts } from '../../../features/flags/kept-flag-drafts.tsx'
import { ShownFlags } from '../../../features/flags/shown-flags.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { useUser } from '../../user.ts'
import type { WorkspacePanel } from '../panel.ts'
import type { Workspace } from '../workspace.ts'

const Summary = ({ workspace: { flags } }: { workspace: Workspace }) =>
  flags.data && flags.data.length > 0 ? flags.data.length.toLocaleString('en') : null

const Content = ({ workspace }: { workspace: Workspace }) => {
  const { article, userId, flags, lit, form, withdrawals, actions } = workspace
  const work = useFlagWorkHere(workspace)
  return (
    <FlagWorkContext value={work}>
      <KeptFlagDrafts
        userId={userId}
        articleId={article.id}
        revision={article.revision}
        flags={flags.data ?? null}
        form={form}
        onFlag={actions.flagWords}
        onEdit={actions.editFlag}
      />
      <Loaded query={flags} what="the flags">
        {(all) => (
          <ShownFlags flags={all} lit={lit}>
            {(shown) => (
              <FlagList
                flags={shown}
                lit={lit}
                onShow={actions.showWords}
                onEdit={actions.editFlag}
                withdrawals={withdrawals}
              />
            )}
          </ShownFlags>
        )}
      </Loaded>
    </FlagWorkContext>
  )
}

const useFlagWorkHere = ({ article, userId, deed }: Workspace): FlagWork => {
  const { role } = useUser()
  const { text } = article.revision
  return useMemo(
    () => ({ userId, role, deed, selectedWords: () => readSelection(document.body, text)?.span ?? null }),
    [userId, role, deed, text],
  )
}

export const flagsPanel: WorkspacePanel = { title: 'Flags', landmark: 'complementary', Summary, Content }
