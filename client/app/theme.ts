export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'stet:theme'

/** The theme this browser was told to show; the system's where nothing was said. */
export const storedTheme = (): Theme => {
  try {
    const stored = localStorage.getItem(KEY)
    return THEMES.find((theme) => theme === stored) ?? 'system'
  } catch {
    return 'system'
  }
}

/** Shows a theme: the tokens follow `color-scheme`, which `data-theme` overrides. */
export const applyTheme = (theme: Theme) => {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

export const storeTheme = (theme: Theme) => {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // Then the choice lasts as long as the page.
  }
}
