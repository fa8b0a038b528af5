import { FlagList } from '../../../features/flags/flag-list.tsx'
import { KeptFlagDrafts } from '../../../features/flags/kept-flag-drafts.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import type { WorkspacePanel } from '../panel.ts'
import type { Workspace } from '../workspace.ts'

const Summary = ({ workspace: { flags } }: { workspace: Workspace }) =>
  flags.data && flags.data.length > 0 ? flags.data.length.toLocaleString('en') : null

const Content = ({ workspace: { article, userId, flags, lit, form, actions } }: { workspace: Workspace }) => (
  <Loaded query={flags} what="the flags">
    {(all) => (
      <>
        <KeptFlagDrafts
          userId={userId}
          articleId={article.id}
          revision={article.revision}
          flags={all}
          form={form}
          onFlag={actions.flagWords}
          onEdit={actions.editFlag}
        />
        <FlagList
          flags={all}
          lit={lit}
          onShow={actions.showWords}
          onEdit={actions.editFlag}
          onWithdrawn={actions.flagWithdrawn}
        />
      </>
    )}
  </Loaded>
)

export const flagsPanel: WorkspacePanel = { title: 'Flags', landmark: 'complementary', Summary, Content }
