import { config } from 'zod'

// zod looks whether it may compile schemas with `new Function`. Our content security policy says no,
// and the browser reports the attempt; so zod is told before the first schema is made.
config({ jitless: true })
