import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { articleRulesQuery, mutingKey } from '../../../api/article-rules.ts'
import { rulesQuery } from '../../../api/rules.ts'
import { FindingList } from '../../../features/findings/finding-list.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { count } from '../../../ui/plural.ts'
import { isToDecide } from '../is-to-decide.ts'
import type { WorkspacePanel } from '../panel.ts'
import { WaitingList } from '../waiting-list.tsx'
import type { Workspace } from '../workspace.ts'

const Summary = ({ workspace: { findings } }: { workspace: Workspace }) => {
  const pending = findings.data?.filter(({ state }) => state === 'pending') ?? []
  const toDecide = pending.filter(isToDecide).length
  // The hints themselves may lie below what the panel shows at once.
  const hints = pending.length - toDecide
  return [toDecide > 0 && `${toDecide.toLocaleString('en')} to decide`, hints > 0 && count(hints, 'hint')]
    .filter((part) => part !== false)
    .join(' · ')
}

const Content = ({ workspace }: { workspace: Workspace }) => {
  const { article, userId, findings, hints, lit, deed, actions } = workspace
  const rules = useQuery(rulesQuery)
  const articleRules = useQuery(articleRulesQuery(article.id))
  const { id: articleId, revision } = article
  const { text } = revision
  const work = useMemo(
    () => ({
      ...{ userId, articleId, text, lit, open: deed },
      ...{ onShow: actions.showWords, onAccepted: actions.findingAccepted },
    }),
    [userId, articleId, text, lit, deed, actions],
  )
  return (
    <>
      <WaitingList abouts={['finding:', mutingKey(articleId)]} />
      <Loaded query={findings} what="the findings">
        {(all) => (
          <FindingList
            findings={all}
            rules={rules.data ?? []}
            articleRules={articleRules.data ?? []}
            hints={hints}
            work={work}
          />
        )}
      </Loaded>
    </>
  )
}

export const findingsPanel: WorkspacePanel = { title: 'Findings', landmark: 'region', Summary, Content }
