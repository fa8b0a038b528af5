import { useQuery } from '@tanstack/react-query'
import { importQuery } from '../api/imports.ts'
import { ApiProblem } from '../api/problem.ts'
import { forgetRead } from '../features/desk/use-new-article.ts'
import { ImportPreview } from '../features/importing/import-preview.tsx'
import { announce } from '../ui/announce.ts'
import { Boundary } from '../ui/boundary.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Main } from './main.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import styles from './page.module.css'
import { useUser } from './user.ts'

type ImportPageProps = {
  importId: string
  onOpen: (articleId: string) => void
  onDiscarded: () => void
}

/** Where one looks at what was read before it becomes an article. */
export const ImportPage = ({ importId, onOpen, onDiscarded }: ImportPageProps) => {
  const user = useUser()
  const preview = useQuery(importQuery(importId))
  if (!preview.data && preview.error instanceof ApiProblem && preview.error.status === 404) {
    return <NotFoundPage />
  }
  return (
    <Main className={styles.wide}>
      <title>Import · Stet</title>
      <Boundary what="The preview">
        <Loaded query={preview} what="what was read">
          {(read) => (
            <ImportPreview
              userId={user.id}
              preview={read}
              onImported={(article) => {
                forgetRead(user.id, read.reading.original)
                announce('Imported.')
                onOpen(article.id)
              }}
              onDiscarded={onDiscarded}
            />
          )}
        </Loaded>
      </Boundary>
    </Main>
  )
}
