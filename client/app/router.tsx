import { createRootRoute, createRoute, createRouter, Outlet, useLocation } from '@tanstack/react-router'
import { z } from 'zod'
import { narrowed, queueSearch } from '../features/queue/queue-search.ts'
import { bookSearch } from '../features/book/book-search.ts'
import { BookPage } from './book-page.tsx'
import { DeskPage } from './desk-page.tsx'
import { ImportPage } from './import-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { QueuePage } from './queue-page.tsx'
import { PeoplePage } from './people-page.tsx'
import { RouteFailure } from './route-failure.tsx'
import { RulesPage } from './rules-page.tsx'
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
        onRead={(importId) => void navigate({ to: '/imports/$importId', params: { importId } })}
        onFlags={(wanted) => void navigate({ to: '/queue', search: wanted })}
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

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports/$importId',
  component: function ImportRoute() {
    const { importId } = importRoute.useParams()
    const navigate = importRoute.useNavigate()
    return (
      <ImportPage
        key={importId}
        importId={importId}
        onOpen={(articleId) =>
          void navigate({ to: '/articles/$articleId', params: { articleId }, replace: true })
        }
        onDiscarded={() => void navigate({ to: '/' })}
      />
    )
  },
})

const queueRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/queue',
  validateSearch: queueSearch,
  component: function QueueRoute() {
    const search = queueRoute.useSearch()
    const navigate = queueRoute.useNavigate()
    return (
      <QueuePage
        search={search}
        onSearch={(wanted) =>
          // Every letter typed is no step of its own on the way back.
          void navigate({ search: narrowed(wanted), replace: wanted.q !== search.q, resetScroll: false })
        }
        onOpen={({ id, articleId }) =>
          void navigate({ to: '/articles/$articleId', params: { articleId }, search: { flag: id } })
        }
        onOpenArticle={(articleId) => void navigate({ to: '/articles/$articleId', params: { articleId } })}
      />
    )
  },
})

const peopleRoute = createRoute({ getParentRoute: () => rootRoute, path: '/people', component: PeoplePage })

const rulesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rules',
  component: function RulesRoute() {
    return <RulesPage meant={useLocation({ select: ({ hash }) => hash })} />
  },
})

const bookRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/book',
  validateSearch: bookSearch,
  component: function BookRoute() {
    const search = bookRoute.useSearch()
    const navigate = bookRoute.useNavigate()
    return (
      <BookPage
        search={search}
        onSearch={(wanted) =>
          void navigate({ search: wanted, replace: wanted.q !== search.q, resetScroll: false })
        }
      />
    )
  },
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    deskRoute,
    queueRoute,
    articleRoute,
    importRoute,
    bookRoute,
    peopleRoute,
    rulesRoute,
  ]),
  defaultErrorComponent: RouteFailure,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
