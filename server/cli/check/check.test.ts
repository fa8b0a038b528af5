import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RULES } from '#domain/rules/registry.ts'
import { SARIF } from '../../testing/sarif-shape.ts'
import { run } from '../run.ts'

const ROOT = path.join(import.meta.dirname, '..', '..', '..')
const PROGRAM = path.join(ROOT, 'server', 'cli', 'stet.mjs')
const LATE = 'https://example.com/2024/05/05/summit'
const FAULTY = `The talks\n\nMinisters met in Geneva on Monday, a spokeswoman said.\n\n  😀 He wrote it at ${LATE}, he said.\n`
const CLEAN = 'Ministers met in Geneva, a spokeswoman said.\n'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stet-check-'))
  const files: Record<string, string | Uint8Array> = {
    'faulty.txt': FAULTY,
    'windows.txt': `\uFEFF${FAULTY.replaceAll('\n', '\r\n')}`,
    'clean.txt': CLEAN,
    'faulty.md': FAULTY,
    'page.html': `<!doctype html><html lang="en"><title>Talks</title><p>Ministers met in Geneva and talked.</p><p>It was told at <a href="${LATE}">length</a>, she said.</p></html>`,
    'empty.txt': '',
    'broken.pdf': '%PDF-1.4 and no more',
    'hostile.txt': `It is all at https://example.com/2024/05/05/\u202Eevil\u009B2J\u001B[2J, he said.\n`,
  }
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content)
  await cp(path.join(ROOT, 'server/imports/docx/fixtures/comments.docx'), path.join(folder, 'word.docx'))
})
afterAll(() => rm(folder, { recursive: true }))

type Said = { told: string; complained: string; status: number | null }

/** The program as it is started from a terminal. */
const stet = async (words: readonly string[], sent = ''): Promise<Said> => {
  const child = spawn(process.execPath, [PROGRAM, 'check', ...words], { cwd: folder })
  child.stdin.end(sent)
  const [told, complained, status] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ])
  return { told, complained, status }
}

/** What the program does, without starting it. */
const check = async (words: readonly string[]): Promise<Said> => {
  const said = { told: '', complained: '' }
  const status = await run(['check', ...words], {
    tell: (line) => void (said.told += `${line}\n`),
    complain: (line) => void (said.complained += `${line}\n`),
    hear: () => Promise.resolve(Buffer.from(FAULTY)),
  })
  return { ...said, status }
}
const inFolder = (name: string): string => path.join(folder, name)

const PUBLISHED = ['--published', '2020-08-19', '--rule', 'link-date']

describe('stet check', () => {
  it('names file, line, column, rule, both values, the sum and the words', async () => {
    const { told, complained, status } = await stet([...PUBLISHED, 'faulty.txt', 'clean.txt'])
    expect(told.split('\n')).toEqual([
      'faulty.txt:5:20: link-date: The link is dated 2024-05-05, the article 2020-08-19: 1,355 days later.',
      '    2024-05-05 − 2020-08-19 = 1,355 days',
      `    “${LATE}”`,
      '1 finding in 2 files.',
      '',
    ])
    expect({ complained, status }).toEqual({ complained: '', status: 1 })
  })

  it('counts lines as the file does, whatever ends them and whatever it begins with', async () => {
    const { told } = await check([...PUBLISHED, inFolder('windows.txt')])
    expect(told).toContain('/windows.txt:5:20: link-date')
  })

  it('says where in a file that has no lines', async () => {
    const { told, status } = await stet([...PUBLISHED, 'faulty.md', 'page.html', 'word.docx'])
    expect(told).toMatch(/^faulty\.md:paragraph \d: link-date/m)
    expect(told).toMatch(/^page\.html:paragraph 2: link-date/m)
    expect(told).toContain('“length”')
    expect(told).toContain('2 findings in 3 files.')
    expect(status).toBe(1)
  })

  it('is content with a clean file', async () => {
    const { told, status } = await check([...PUBLISHED, inFolder('clean.txt')])
    expect({ told, status }).toEqual({ told: '0 findings in 1 file.\n', status: 0 })
  })

  it('says that a date would help where there is none', async () => {
    const { told, status } = await check([inFolder('clean.txt'), '--rule', 'link-date'])
    expect(told).toMatch(/No publication date in .*clean\.txt/)
    expect(status).toBe(0)
  })

  it('reads what is sent to it', async () => {
    const { told, status } = await stet([...PUBLISHED, '-'], FAULTY)
    expect(told).toContain('-:5:20: link-date')
    expect(status).toBe(1)
  })

  it('names what it cannot read and checks the rest', async () => {
    const { told, complained, status } = await stet([...PUBLISHED, 'none.txt', 'empty.txt', '.', 'broken.pdf', 'faulty.txt'])
    expect(complained).toContain('none.txt cannot be checked. There is no such file.')
    expect(complained).toContain('empty.txt cannot be checked. The file is empty.')
    expect(complained).toContain('. cannot be checked. It is a folder.')
    expect(complained).toContain('broken.pdf cannot be checked.')
    expect(told).toContain('1 finding in 1 file.')
    expect(status).toBe(2)
  }) // prettier-ignore

  it('says nothing that moves a cursor, in any format', async () => {
    for (const format of ['text', 'json', 'sarif']) {
      const { told } = await check([...PUBLISHED, '--format', format, inFolder('hostile.txt')])
      expect(told).toContain('link-date')
      expect(told).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u)
    }
  })

  it('reads Japanese as Japanese, for which most rules have no eyes', async () => {
    const { told } = await check([
      ...PUBLISHED,
      '--language',
      'ja',
      '--format',
      'json',
      inFolder('clean.txt'),
    ])
    expect(JSON.parse(told).files[0].language).toBe('ja')
  })

  it.each([
    [[], 'Which file?'],
    [['--colour', 'clean.txt'], "Unknown option '--colour'"],
    [['--published', '2020-02-30', 'clean.txt'], '2020-02-30 is no day of the calendar'],
    [['--language', 'English?', 'clean.txt'], 'is no language'],
    [['--format', 'yaml', 'clean.txt'], 'There are: text, json, sarif.'],
    [['--rule', 'none', 'clean.txt'], 'There is no rule none. There are: link-date'],
    [['-', '-'], '- can be read only once'],
  ])('is asked wrongly with %j', async (words, reason) => {
    const { told, complained, status } = await check(words)
    expect(complained).toContain(reason)
    expect(complained).toContain('Usage: stet check')
    expect({ told, status }).toEqual({ told: '', status: 2 })
  })
})

describe('for programs', () => {
  it('tells everything in JSON', async () => {
    const { told, status } = await stet([...PUBLISHED, '--format', 'json', 'faulty.txt', 'none.txt'])
    expect(JSON.parse(told)).toMatchObject({
      files: [
        {
          ...{
            file: 'faulty.txt',
            title: null,
            publishedOn: '2020-08-19',
            language: 'en',
            failures: [],
          },
          findings: [
            {
              ...{ rule: 'link-date', confidence: 'precise', category: 'link', severity: 'major' },
              values: { days: 1355, arithmetic: '2024-05-05 − 2020-08-19 = 1,355 days' },
              places: [{ words: LATE, start: { line: 5, column: 20 }, end: { line: 5, column: 57 } }],
            },
          ],
        },
      ],
      unreadable: [{ file: 'none.txt', problem: 'There is no such file.' }],
      summary: { files: 1, precise: 1, hints: 0, hiddenHints: 0 },
    })
    expect(status).toBe(2)
  })

  it('tells it in SARIF, with every rule and why it may be wrong', async () => {
    const { told, status } = await stet(['--published', '2020-08-19', '--hints', '--format', 'sarif', 'faulty.txt', 'faulty.md'])
    const sarif = JSON.parse(told)
    const validate = new Ajv({ allErrors: true }).compile(SARIF)
    expect(validate(sarif) ? [] : validate.errors).toEqual([])
    const [ran] = sarif.runs
    expect(ran.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id))
    const results = ran.results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'link-date')
    expect(results).toHaveLength(2)
    expect(results[0]).toMatchObject({
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'faulty.txt' },
            region: { startLine: 5, startColumn: 20, endLine: 5, endColumn: 57, snippet: { text: LATE } },
          },
        },
      ],
    })
    expect(results[1].locations[0].logicalLocations[0].name).toMatch(/^paragraph \d$/)
    for (const { ruleId, ruleIndex } of ran.results) expect(ran.tool.driver.rules[ruleIndex].id).toBe(ruleId)
    expect(status).toBe(1)
  }) // prettier-ignore
})
