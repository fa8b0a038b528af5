export const EXPORT_MENU = 'export-menu'

export const openExportMenu = () => document.getElementById(EXPORT_MENU)?.querySelector('button')?.click()
