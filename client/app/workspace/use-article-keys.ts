import { useMemo } from 'react'
import { openExportMenu } from '../../features/exports/open-export-menu.ts'
import { focusPlan } from '../../features/plan/focus-plan.ts'
import { focusSignOffSoon, pressSignOffSoon, waiveFocused } from '../../features/sign-off/focus-sign-off.ts'
import { focusSourcesSoon } from '../../features/sources/focus-sources.ts'
import { tell } from '../../ui/announce.ts'
import type { Workspace } from './workspace.ts'

/** What the keys do that are about the article as a whole. */
export const useArticleKeys = ({ actions }: Workspace) =>
  useMemo(
    () => ({
      sources: () => {
        actions.setColumnOpen(true)
        focusSourcesSoon()
      },
      plan: focusPlan,
      export: openExportMenu,
      signOff: () => {
        actions.setColumnOpen(true)
        focusSignOffSoon()
      },
      waive: () => {
        if (!waiveFocused()) tell('Go to something that stands in the way first: o leads to the list.')
      },
      sign: () => {
        actions.setColumnOpen(true)
        pressSignOffSoon(() => tell('This article is signed off.'))
      },
    }),
    [actions],
  )
