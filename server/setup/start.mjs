import './node-version.mjs'
import { build } from './build.mjs'
import { endWithNpm } from './end-with-npm.mjs'
import { generate } from './generate.mjs'
import { install } from './install.mjs'

install()
generate()
build()
endWithNpm()

// In this same process: signals and the exit code need no passing on, and no second Node has to start.
process.env.NODE_ENV = 'production'
await import('tsx')
await import('../main.ts')
