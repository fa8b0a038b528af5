import { useQuery } from '@tanstack/react-query'
import { rulesQuery } from '../../../api/rules.ts'
import { FindingList } from '../../../features/findings/finding-list.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { isToDecide } from '../is-to-decide.ts'
import type { WorkspacePanel } from '../panel.ts'
import type { Workspace } from '../workspace.ts'

const Summary = ({ workspace: { findings } }: { workspace: Workspace }) => {
  const pending = findings.data?.filter(isToDecide).length ?? 0
  return pending === 0 ? null : `${pending.toLocaleString('en')} to decide`
}

const Content = ({ workspace: { article, findings, lit, deed, actions } }: { workspace: Workspace }) => {
  const rules = useQuery(rulesQuery)
  return (
    <Loaded query={findings} what="the findings">
      {(all) => (
        <FindingList
          articleId={article.id}
          findings={all}
          rules={rules.data ?? []}
          lit={lit}
          open={deed}
          onShow={actions.showWords}
          onAccepted={actions.findingAccepted}
        />
      )}
    </Loaded>
  )
}

export const findingsPanel: WorkspacePanel = { title: 'Findings', landmark: 'region', Summary, Content }
