import { spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
]
/** Milliseconds. 100,000 words take seconds; ten thousand flags in them, with a link each, minutes. */
const PATIENCE = 300_000

/** The browser of this machine, by `CHROMIUM_PATH` or among the programs that can be called; null where there is none. */
export const findChromium = async (): Promise<string | null> => {
  const named = process.env['CHROMIUM_PATH']
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean)
  const places = [
    ...(named ? [named] : []),
    ...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))),
  ]
  for (const place of places) {
    if (await isProgram(place)) return place
  }
  return null
}

const isProgram = (place: string): Promise<boolean> =>
  access(place, constants.X_OK).then(
    () => true,
    () => false,
  )

/**
 * Prints a page to a PDF, without a network and with a profile that is thrown away.
 * @param isTagged with the structure that screen readers read by; without it a long one is done in half the time
 * @throws with what the browser said when nothing came of it in time
 */
export const printToPdf = async (
  chromium: string,
  { page, pdf, isTagged }: { page: string; pdf: string; isTagged: boolean },
): Promise<void> => {
  const profile = await mkdtemp(path.join(tmpdir(), 'stet-print-'))
  try {
    await run(chromium, [
      ...[
        '--headless',
        '--disable-gpu',
        '--no-first-run',
        '--disable-extensions',
        `--user-data-dir=${profile}`,
      ],
      ...[
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
      ],
      '--host-resolver-rules=MAP * ~NOTFOUND',
      // Chromium refuses to start its sandbox as root; the page is ours, and runs nothing.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(isTagged ? [] : ['--disable-pdf-tagging']),
      ...['--no-pdf-header-footer', `--print-to-pdf=${pdf}`, page],
    ])
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

const run = (program: string, args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2_000)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`Chromium printed nothing (exit ${code}): ${said.trim()}`))
    })
  })
