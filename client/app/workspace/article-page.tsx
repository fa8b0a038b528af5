import { useQuery } from '@tanstack/react-query'
import { articleQuery } from '../../api/articles.ts'
import { ApiProblem } from '../../api/problem.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Main } from '../main.tsx'
import { NotFoundPage } from '../not-found-page.tsx'
import page from '../page.module.css'
import { WorkspaceView } from './workspace-view.tsx'

type ArticlePageProps = {
  articleId: string
  /** The flag that the address leads to. */
  flagId: string | undefined
}

export const ArticlePage = ({ articleId, flagId }: ArticlePageProps) => {
  const article = useQuery(articleQuery(articleId))
  if (!article.data && article.error instanceof ApiProblem && article.error.status === 404) {
    return <NotFoundPage />
  }
  if (article.data)
    return <WorkspaceView key={article.data.revision.id} article={article.data} flagId={flagId} />
  return (
    <Main className={page.page}>
      <title>Article · Stet</title>
      <h1 className={page.title}>Article</h1>
      <Loaded query={article} what="the article">
        {() => null}
      </Loaded>
    </Main>
  )
}
