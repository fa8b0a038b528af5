import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { run, runTool } from './run.mjs'
import { say, stop } from './say.mjs'

/** The path of a Chromium that runs here; the first time one may have to be installed. */
export const browser = async () => {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named))
    stop(`CHROMIUM_PATH names ${named}, and there is no such file: correct or unset it.`)
  return named || (installedBySystem() ?? (await downloadedByPlaywright()) ?? (await installedNow()))
}

const installedBySystem = () => [...usualPlaces(), ...onPath()].find(answers)

/** Playwright's own download, which it keeps outside the project. */
const downloadedByPlaywright = async () => {
  const { chromium } = await import('@playwright/test')
  return [chromium.executablePath()].find(answers)
}

const installedNow = async () => {
  say('Installing a Chromium for the browser tests …')
  // Debian's package brings its libraries along, so it comes first where we may install it.
  if (onDebian() && isRoot()) installWithApt()
  const installed = installedBySystem()
  if (installed) return installed
  installWithPlaywright()
  return (
    (await downloadedByPlaywright()) ??
    stop('The browser tests need Chromium or Chrome: install one, or name the program in CHROMIUM_PATH.')
  )
}

const installWithApt = () => {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const timeout = 10 * 60_000
  run('apt-get', ['update', '-qq'], { env, timeout })
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, timeout })
}

const installWithPlaywright = () => {
  const withLibraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : []
  runTool('@playwright/test', ['install', ...withLibraries, 'chromium'], {
    // Playwright would try an address that does not answer for half a minute, and several times.
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' },
    timeout: 10 * 60_000,
  })
}

/** A file may be there and not run: Ubuntu's chromium only asks to install a snap. */
const answers = (program) =>
  process.platform === 'win32'
    ? existsSync(program) // there, asking for the version opens a window
    : existsSync(program) && spawnSync(program, ['--version'], { timeout: 10_000 }).status === 0

const usualPlaces = () => {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) =>
        ['Google/Chrome', 'Chromium'].map((name) => path.join(folder, name, 'Application/chrome.exe')),
      )
  }
  return ['/usr/bin/chromium', '/opt/google/chrome/chrome']
}

const onPath = () => {
  const names =
    process.platform === 'win32'
      ? ['chrome.exe']
      : ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)))
}

const onDebian = () =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))

const isRoot = () => process.getuid?.() === 0
