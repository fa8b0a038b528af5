import { PrintedArticle } from '../../features/article/printed-article.tsx'
import { useIsPrinting } from '../../ui/use-is-printing.ts'
import type { Workspace } from './workspace.ts'

/** What comes out of the printer; on the screen it is not there at all. */
export const PrintedPage = ({ workspace: { article, flags } }: { workspace: Workspace }) =>
  useIsPrinting() && (
    <div data-printed="">
      <PrintedArticle article={article} flags={flags.data ?? []} marks={NO_MARKS} />
    </div>
  )

const NO_MARKS: ReadonlyMap<string, string> = new Map()
