import { FlagList } from '../../../features/flags/flag-list.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import type { WorkspacePanel } from '../panel.ts'
import type { Workspace } from '../workspace.ts'

const Summary = ({ workspace: { flags } }: { workspace: Workspace }) =>
  flags.data && flags.data.length > 0 ? flags.data.length.toLocaleString('en') : null

const Content = ({ workspace: { flags, lit, actions } }: { workspace: Workspace }) => (
  <Loaded query={flags} what="the flags">
    {(all) => <FlagList flags={all} lit={lit} onShow={actions.showWords} onEdit={actions.editFlag} />}
  </Loaded>
)

export const flagsPanel: WorkspacePanel = { title: 'Flags', landmark: 'complementary', Summary, Content }
