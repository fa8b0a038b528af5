import { tell } from '../../ui/announce.ts'

export const EXPORT_MENU = 'export-menu'

export const openExportMenu = () => {
  const button = document.getElementById(EXPORT_MENU)?.querySelector('button')
  if (button) button.click()
  else tell('The formats are still on their way. Press again in a moment.')
}
