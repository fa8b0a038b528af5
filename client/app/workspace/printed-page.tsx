import { useQuery } from '@tanstack/react-query'
import { checksQuery } from '../../api/checks.ts'
import { PrintedArticle } from '../../features/article/printed-article.tsx'
import { CHECK_LOOKS } from '../../ui/check-look.ts'
import { initialsOf } from '../../ui/initials.ts'
import { useIsPrinting } from '../../ui/use-is-printing.ts'
import type { Workspace } from './workspace.ts'

/** What comes out of the printer; on the screen it is not there at all. */
export const PrintedPage = ({ workspace }: { workspace: Workspace }) =>
  useIsPrinting() && <Printed workspace={workspace} />

/** With the initials and the sign of whoever dealt with a sentence before its words, as in the margin. */
const Printed = ({ workspace: { article, flags } }: { workspace: Workspace }) => {
  const checks = useQuery(checksQuery(article.id)).data ?? []
  const marks = new Map(
    checks
      .filter(({ state }) => state !== 'unchecked')
      .map(({ sentenceId, state, by }) => [sentenceId, `${initialsOf(by.name)} ${CHECK_LOOKS[state].sign}`]),
  )
  return (
    <div data-printed="">
      <PrintedArticle article={article} flags={flags.data ?? []} marks={marks} />
    </div>
  )
}
