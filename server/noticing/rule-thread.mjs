import { register } from 'tsx/esm/api'

// Whoever started this thread, it learns TypeScript by itself.
register()
const { answerQuestions } = await import('./rule-thread.ts')

answerQuestions()
