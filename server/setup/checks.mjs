import { browser } from './browser.mjs'
import { build } from './build.mjs'
import { runTool } from './run.mjs'

const UNIT_RESULTS = 'test-results/unit.json'
const BROWSER_RESULTS = 'test-results/browser.json' // playwright.config.ts writes it

const PROJECTS = ['server/domain', 'server', 'server/bench/workspace/pages', 'client', 'e2e']

/**
 * All that must hold before a change goes in, the quick ones first. `run` says whether it holds; `count` reads
 * how many tests passed and failed out of the file at `results`.
 */
export const CHECKS = [
  { name: 'format', run: () => check('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'lint', run: () => check('oxlint', ['--type-aware', '--deny-warnings']) },
  { name: 'types', run: () => PROJECTS.every((project) => check('typescript', ['-p', project])) },
  { name: 'dead-code', run: () => check('knip', ['--no-progress']) },
  {
    name: 'unit', // the boundaries between folders and the HTTP interface are tested here too
    run: () =>
      check('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_RESULTS}`]),
    results: UNIT_RESULTS,
    count: ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
  },
  { name: 'build', run: () => (build(), true) },
  {
    name: 'browser',
    run: async () => {
      build() // the stories are told to the page as it is delivered
      return check('@playwright/test', ['test', '--project=stories'], {
        env: { CHROMIUM_PATH: await browser() },
      })
    },
    results: BROWSER_RESULTS,
    count: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  },
]

function check(tool, args, options) {
  return runTool(tool, args, { stdout: 'inherit', ...options })
}
