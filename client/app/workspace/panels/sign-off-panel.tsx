import { useQuery } from '@tanstack/react-query'
import { may } from '#domain/review/permissions.ts'
import { FIRST_OBSTACLES, readinessQuery } from '../../../api/sign-off.ts'
import { SignOffPanel } from '../../../features/sign-off/sign-off-panel.tsx'
import { useUser } from '../../user.ts'
import type { WorkspacePanel } from '../panel.ts'
import { jumpIn } from '../jump-in.ts'
import { WaitingList } from '../waiting-list.tsx'
import type { Workspace } from '../workspace.ts'

const Summary = ({ workspace: { article } }: { workspace: Workspace }) => {
  const { data } = useQuery(readinessQuery(article.id, FIRST_OBSTACLES))
  if (!data) return null
  if (data.state === 'signed-off') return 'signed off'
  return data.ready ? 'ready' : 'not ready'
}

const Content = ({ workspace }: { workspace: Workspace }) => {
  const { role } = useUser()
  const { article, userId } = workspace
  return (
    <>
      <WaitingList abouts={[`waiver:${article.id}:`, `sign-off:${article.id}:`]} />
      <SignOffPanel
        userId={userId}
        articleId={article.id}
        mayDecide={may(role, 'article:sign-off')}
        onJump={jumpIn(workspace)}
      />
    </>
  )
}

export const signOffPanel: WorkspacePanel = { title: 'Sign-off', landmark: 'region', Summary, Content }
