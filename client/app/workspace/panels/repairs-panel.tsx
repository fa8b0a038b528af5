import { focusSentence } from '../../../features/article/show-words.ts'
import { RepairList } from '../../../features/repairs/repair-list.tsx'
import type { WorkspacePanel } from '../panel.ts'
import type { Workspace } from '../workspace.ts'

const Summary = ({ workspace: { article } }: { workspace: Workspace }) => {
  const { length } = article.revision.repairs
  return length === 0 ? null : length.toLocaleString('en')
}

const Content = ({ workspace: { article, place, actions } }: { workspace: Workspace }) => (
  <RepairList
    articleId={article.id}
    revision={article.revision}
    onShow={({ start }) => {
      const sentence = place.sentenceAt(start)
      if (!sentence) return
      actions.setColumnOpen(false)
      focusSentence(sentence.id)
    }}
  />
)

export const repairsPanel: WorkspacePanel = { title: 'Repairs', landmark: 'region', Summary, Content }
