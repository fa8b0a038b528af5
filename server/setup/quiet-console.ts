import { inspect } from 'node:util'
import { afterEach, beforeEach } from 'vitest'

// A complaint that nobody reads is a fault that nobody mends: whatever a test makes the console complain of
// fails it. A test that expects a complaint replaces the method itself: vi.spyOn(console, 'error').

const { error, warn } = console
let complaints: unknown[][] = []

beforeEach(() => {
  complaints = []
  console.error = (...words: unknown[]) => void complaints.push(words)
  console.warn = (...words: unknown[]) => void complaints.push(words)
})

afterEach(() => {
  console.error = error
  console.warn = warn
  if (complaints.length > 0) throw new Error(`The console complained: ${inspect(complaints)}`)
})
