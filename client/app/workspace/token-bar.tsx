import type { CheckBook } from '../../ui/check-book.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { TokenCoverage } from '../../features/checks/token-coverage.tsx'
import type { Workspace } from './workspace.ts'

/** The legend of what is marked, while it is. */
export const TokenBar = ({ workspace: { article, lens }, book }: { workspace: Workspace; book: CheckBook }) =>
  lens.areTokensOn && (
    <Loaded query={lens.facts} what="the checkable tokens">
      {(facts) => (
        <TokenCoverage
          {...{ facts, book, hidden: lens.hidden }}
          sentences={article.revision.sentences}
          onToggle={lens.toggleKind}
        />
      )}
    </Loaded>
  )
