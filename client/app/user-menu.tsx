import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { may } from '#domain/review/permissions.ts'
import { sentenceFor } from '../api/problem.ts'
import { signOut } from '../api/session.ts'
import { DeskSettingsDialog } from '../features/desk/desk-settings-dialog.tsx'
import { restartTour } from '../features/tour/tour-memory.ts'
import { tell } from '../ui/announce.ts'
import { Menu, MenuAction, MenuChoice } from '../ui/menu.tsx'
import { applyTheme, storedTheme, storeTheme, type Theme, THEMES } from './theme.ts'
import { useCommonKeys } from './use-common-keys.ts'
import { useUser } from './user.ts'

const THEME_TITLES: Record<Theme, string> = { system: 'System', light: 'Light', dark: 'Dark' }

export const UserMenu = () => {
  const { id, name, role } = useUser()
  const navigate = useNavigate()
  const [areSettingsOpen, setSettingsOpen] = useState(false)
  const [isOpen, setOpen] = useState(false)
  useCommonKeys(
    () => setOpen(true),
    () => setSettingsOpen(true),
  )
  const [theme, setTheme] = useState(storedTheme)
  const choose = (chosen: Theme) => {
    setTheme(chosen)
    applyTheme(chosen)
    storeTheme(chosen)
  }
  return (
    <>
      <Menu
        look="quiet"
        open={{ isOpen, onOpenChange: setOpen }}
        button={
          <>
            {name} <span aria-hidden="true">▾</span>
          </>
        }
      >
        <MenuChoice label="Theme" value={theme} options={THEMES} titles={THEME_TITLES} onChange={choose} />
        <MenuAction
          label="Take the tour"
          note="A few steps, beside the article"
          onAction={() => restartTour(id)}
        />
        <MenuAction
          label="Rules"
          note="What each notices, and how often it was right"
          onAction={() => void navigate({ to: '/rules' })}
        />
        <MenuAction
          label="Reference book"
          note="Names, offices and events that rules go by"
          onAction={() => void navigate({ to: '/book' })}
        />
        {may(role, 'person:add') && (
          <MenuAction label="People" onAction={() => void navigate({ to: '/people' })} />
        )}
        {may(role, 'desk:change') && (
          <MenuAction label="Desk settings" onAction={() => setSettingsOpen(true)} />
        )}
        <MenuAction label="Sign out" onAction={() => void leave()} />
      </Menu>
      <DeskSettingsDialog isOpen={areSettingsOpen} onClose={() => setSettingsOpen(false)} />
    </>
  )
}

/** Loads the page anew, so that nothing of this person's desk stays in memory. */
const leave = async () => {
  try {
    await signOut()
    window.location.assign('/')
  } catch (problem) {
    tell(`Not signed out. ${sentenceFor(problem)}`)
  }
}
