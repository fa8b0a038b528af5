import './node-version.mjs'
import { browser } from './browser.mjs'
import { build } from './build.mjs'
import { generate } from './generate.mjs'
import { install } from './install.mjs'
import { runTool } from './run.mjs'

// npm run screenshots: takes the pictures of the README anew, into e2e/screenshots.

install()
generate()
build()
const env = { CHROMIUM_PATH: await browser() }
if (!runTool('@playwright/test', ['test', '--project=pictures'], { stdout: 'inherit', env }))
  process.exitCode = 1
