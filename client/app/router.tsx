import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router'
import { z } from 'zod'
import { DeskPage } from './desk-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { RouteFailure } from './route-failure.tsx'
import { SessionGate } from './session-gate.tsx'
import { Shell } from './shell.tsx'
import { ArticlePage } from './workspace/article-page.tsx'

const rootRoute = createRootRoute({
  component: () => (
    <SessionGate>
      <Shell>
        <Outlet />
      </Shell>
    </SessionGate>
  ),
  notFoundComponent: NotFoundPage,
})

const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: z.object({ q: z.string().optional().catch(undefined) }),
  component: function DeskRoute() {
    const { q = '' } = deskRoute.useSearch()
    const navigate = deskRoute.useNavigate()
    return (
      <DeskPage
        q={q}
        onSearch={(typed) => void navigate({ search: typed === '' ? {} : { q: typed }, replace: true })}
        onOpen={(articleId) => void navigate({ to: '/articles/$articleId', params: { articleId } })}
      />
    )
  },
})

const articleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/articles/$articleId',
  validateSearch: z.object({ flag: z.string().optional().catch(undefined) }),
  component: function ArticleRoute() {
    const { articleId } = articleRoute.useParams()
    const { flag } = articleRoute.useSearch()
    return <ArticlePage key={articleId} articleId={articleId} flagId={flag} />
  },
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([deskRoute, articleRoute]),
  defaultErrorComponent: RouteFailure,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
