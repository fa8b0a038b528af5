import { useQuery } from '@tanstack/react-query'
import type { PlacedCitation } from '#contract/citation.ts'
import { may } from '#domain/review/permissions.ts'
import { articleSourcesQuery } from '../../../api/sources.ts'
import { focusSentence } from '../../../features/article/show-words.ts'
import { SourceList } from '../../../features/sources/source-list.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { useUser } from '../../user.ts'
import type { WorkspacePanel } from '../panel.ts'
import { WaitingList } from '../waiting-list.tsx'
import type { Workspace } from '../workspace.ts'

/** Authors see flags without what they rest on. */
const useArticleSources = (articleId: string) => {
  const { role } = useUser()
  const mayRead = may(role, 'source:read')
  return {
    mayRead,
    letsOut: may(role, 'export:confidential'),
    sources: useQuery({ ...articleSourcesQuery(articleId), enabled: mayRead }),
  }
}

const Summary = ({ workspace: { article } }: { workspace: Workspace }) => {
  const { sources } = useArticleSources(article.id)
  return sources.data && sources.data.length > 0 ? sources.data.length.toLocaleString('en') : null
}

const Content = ({ workspace }: { workspace: Workspace }) => {
  const { article, userId, flags, place, actions } = workspace
  const { mayRead, letsOut, sources } = useArticleSources(article.id)
  const { sentences, text } = article.revision
  if (!mayRead) return <p>Only those who check the article see its sources.</p>
  const flagById = new Map(flags.data?.map((flag) => [flag.id, flag]))
  const sentenceById = new Map(sentences.map((sentence) => [sentence.id, sentence]))
  const wordsOf = ({ sentenceId, flagId }: PlacedCitation) => {
    const flag = flagId === null ? undefined : flagById.get(flagId)
    if (flag) return { words: flag.quote.exact, start: flag.span.start }
    const sentence = sentenceId === null ? undefined : sentenceById.get(sentenceId)
    return sentence ? { words: text.slice(sentence.start, sentence.end), start: sentence.start } : null
  }
  const show = (citation: PlacedCitation) => {
    const found = wordsOf(citation)
    if (!found) return
    actions.setColumnOpen(false)
    if (citation.flagId !== null) return actions.goToWords(citation.flagId, found.start)
    const sentence = place.sentenceAt(found.start)
    if (sentence) focusSentence(sentence.id)
  }
  return (
    <>
      <WaitingList abouts={['source:', `citation:${article.id}:`]} />
      <Loaded query={sources} what="the sources">
        {(all) => (
          <SourceList
            userId={userId}
            articleId={article.id}
            sources={all}
            letsOut={letsOut}
            wordsOf={wordsOf}
            onShow={show}
          />
        )}
      </Loaded>
    </>
  )
}

export const sourcesPanel: WorkspacePanel = { title: 'Sources', landmark: 'region', Summary, Content }
