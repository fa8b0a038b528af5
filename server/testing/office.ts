import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll } from 'vitest'

/** Room for a machine that has much else to do; a conversion takes a few seconds otherwise. */
const LONGEST_MS = 120_000
const NAME = process.platform === 'win32' ? 'soffice.com' : 'soffice'

/** Opens what the desk wrote, as nobody here wrote it. */
export type Office = {
  /**
   * A file in another format.
   * @param name with the ending that tells what it is
   * @param to as `soffice --convert-to` takes it: `csv`, `fodt`, `csv:Text - txt - csv (StarCalc):44,34,76`
   * @param as how the file is read, where its name does not say enough (`--infilter`)
   * @returns every file that it made, by name: a spreadsheet may become one for each of its sheets
   */
  converted: (
    name: string,
    bytes: Uint8Array | string,
    to: string,
    as?: string,
  ) => Promise<Map<string, Buffer>>
  /** A Word document in flat OpenDocument, all its tracked changes accepted or rejected. */
  settled: (docx: Uint8Array, how: 'Accept' | 'Reject') => Promise<string>
}

const MISSING = 'There is no LibreOffice here: install it (soffice), or name the program in SOFFICE_PATH.'

/** The program that SOFFICE_PATH names, else the one on the PATH. */
const installedOffice = (): string | null => {
  const named = process.env['SOFFICE_PATH']
  if (named) return named
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean)
  return folders.map((folder) => path.join(folder, NAME)).find(isProgram) ?? null
}

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const program = installedOffice()

/**
 * Whether what LibreOffice judges is not judged here: `describe.skipIf(isOfficeMissing)`. It is said
 * loudly; on a machine that says it is CI nothing is skipped, so that there such tests fail.
 */
export const isOfficeMissing = program === null && !process.env['CI']
if (isOfficeMissing) process.stderr.write(`\n!!! SKIPPED: tests that need LibreOffice.\n!!! ${MISSING}\n\n`)

/**
 * LibreOffice for the tests of one `describe`, with a profile of its own, so that it neither finds nor
 * disturbs another that runs.
 */
export const openOffice = (): Office => {
  let folder = ''
  let last: Promise<unknown> = Promise.resolve()
  beforeAll(async () => {
    if (program === null) throw new Error(`${MISSING} .ci/run installs it.`)
    folder = await mkdtemp(path.join(tmpdir(), 'stet-office-'))
  })
  afterAll(async () => {
    await last.catch(() => {})
    if (folder !== '') await rm(folder, { recursive: true, force: true })
  }, LONGEST_MS)
  const run = (args: readonly string[]) =>
    ended([`-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`, ...ALONE, ...args])
  /** A second start in the same profile would only hand its work to the first. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work, work)
    last = mine
    return mine
  }
  const newFile = async (name: string, bytes: Uint8Array | string): Promise<string> => {
    const file = path.join(await mkdtemp(path.join(folder, 'file-')), name)
    await writeFile(file, bytes)
    return file
  }
  return {
    settled: (docx, how) =>
      inTurn(async () => {
        const file = await newFile('changed.docx', docx)
        await run(['--terminate_after_init'])
        await writeFile(path.join(folder, 'profile', MACROS), SETTLE)
        const [from, to] = [file, `${file}.fodt`].map((each) => pathToFileURL(each).href)
        const told = await run([
          `macro:///Standard.Module1.Settle("${from}","${to}",".uno:${how}AllTrackedChanges")`,
        ])
        return readFile(`${file}.fodt`, 'utf8').catch(() => {
          throw new Error(`LibreOffice settled nothing: ${told}`)
        })
      }),
    converted: (name, bytes, to, as) =>
      inTurn(async () => {
        const file = await newFile(name, bytes)
        const made = path.join(path.dirname(file), 'made')
        await mkdir(made)
        const told = await run([
          ...(as === undefined ? [] : [`--infilter=${as}`]),
          '--convert-to',
          to,
          '--outdir',
          made,
          file,
        ])
        const names = await readdir(made)
        if (names.length === 0) throw new Error(`LibreOffice made nothing of ${name}: ${told}`)
        return new Map(
          await Promise.all(
            names.map(async (each) => [each, await readFile(path.join(made, each))] as const),
          ),
        )
      }),
  }
}

/** Where a new profile has room for macros. */
const MACROS = 'user/basic/Standard/Module1.xba'

/** There is no converting with the changes settled, so a macro does what a person would do. */
const SETTLE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(source As String, target As String, how As String)
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, opening())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, how, "", 0, Array())
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "OpenDocument Text Flat XML"
  document.storeToURL(target, saving())
  document.close(True)
End Sub
</script:module>
`

const ALONE = ['--headless', '--norestore', '--nologo', '--nolockcheck', '--nodefault']

/** What the program said, once it ended by itself; it does not say by its exit code whether it worked. */
const ended = (args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    // A group of its own: the program starts another that does the work.
    const child = spawn(program ?? NAME, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let told = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (words: string) => (told += words))
    }
    const limit = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      reject(new Error(`LibreOffice took longer than ${LONGEST_MS / 1000} s. It said: ${told}`))
    }, LONGEST_MS)
    child.on('error', reject)
    child.on('close', () => {
      clearTimeout(limit)
      resolve(told)
    })
  })

/** How long a test may take that waits for the office some times. */
export const OFFICE_TIMEOUT = { timeout: 2 * LONGEST_MS }
