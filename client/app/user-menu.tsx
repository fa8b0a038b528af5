import { useState } from 'react'
import { sentenceFor } from '../api/problem.ts'
import { signOut } from '../api/session.ts'
import { tell } from '../ui/announce.ts'
import { Menu, MenuAction, MenuChoice } from '../ui/menu.tsx'
import { applyTheme, storedTheme, storeTheme, type Theme, THEMES } from './theme.ts'
import { useUser } from './user.ts'

const THEME_TITLES: Record<Theme, string> = { system: 'System', light: 'Light', dark: 'Dark' }

export const UserMenu = () => {
  const { name } = useUser()
  const [theme, setTheme] = useState(storedTheme)
  const choose = (chosen: Theme) => {
    setTheme(chosen)
    applyTheme(chosen)
    storeTheme(chosen)
  }
  return (
    <Menu
      look="quiet"
      button={
        <>
          {name} <span aria-hidden="true">▾</span>
        </>
      }
    >
      <MenuChoice label="Theme" value={theme} options={THEMES} titles={THEME_TITLES} onChange={choose} />
      <MenuAction label="Sign out" onAction={() => void leave()} />
    </Menu>
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
