import { useMemo } from 'react'
import { openDetails } from '../../features/details/open-details.ts'
import { openExportMenu } from '../../features/exports/open-export-menu.ts'
import { KEYS, type KeyId } from '../../features/keys/key.ts'
import { focusPlan, openStates } from '../../features/plan/focus-plan.ts'
import { focusSignOffSoon, pressInSignOffSoon } from '../../features/sign-off/focus-sign-off.ts'
import { focusSourcesSoon } from '../../features/sources/focus-sources.ts'
import { tell } from '../../ui/announce.ts'
import { shortcutOf } from '../../ui/key.ts'
import { pressBeside } from '../../ui/press-beside.ts'
import type { Workspace } from './workspace.ts'

/** What the keys do that are about the article as a whole, or about what has the focus in a list. */
export const useArticleKeys = ({ actions }: Workspace) =>
  useMemo(() => {
    const beside = (id: KeyId, otherwise: string) => () => {
      if (!pressBeside(told(id))) tell(otherwise)
    }
    const inSignOff = (id: KeyId, otherwise: string) => () => {
      actions.setColumnOpen(true)
      pressInSignOffSoon(told(id), () => tell(otherwise))
    }
    return {
      sources: () => {
        actions.setColumnOpen(true)
        focusSourcesSoon()
      },
      editSource: beside('editSource', OPEN_SOURCE),
      detach: beside('detach', OPEN_SOURCE),
      removeSource: beside('removeSource', OPEN_SOURCE),
      removeFile: beside('removeFile', OPEN_SOURCE),
      plan: focusPlan,
      state: () => openStates(told('state')),
      details: () => openDetails(told('details')),
      export: openExportMenu,
      signOff: () => {
        actions.setColumnOpen(true)
        focusSignOffSoon()
      },
      waive: beside('waive', 'Go to something that stands in the way first: o leads to the list.'),
      sign: inSignOff('sign', 'This article is signed off.'),
      unsign: inSignOff('unsign', 'This article is not signed off.'),
    }
  }, [actions])

const OPEN_SOURCE = 'Open a source in the list first: l leads there.'

/** As the button tells it that does the same. */
const told = (id: KeyId): string => shortcutOf(KEYS.find((key) => key.id === id) ?? { key: '' })
