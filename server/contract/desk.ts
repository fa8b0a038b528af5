import { z } from 'zod'
import { define } from './define.ts'

const deskSettings = z.object({
  coverage: z.int().describe('percent of the checkable sentences that must be accounted for'),
  version: z.int(),
})

const deskChange = z.strictObject({ coverage: z.int().min(0).max(100) })

export type DeskChange = z.infer<typeof deskChange>

export const getDesk = define({
  method: 'GET',
  path: '/api/desk',
  title: 'What holds for the whole desk',
  response: deskSettings,
})
export const changeDesk = define({
  method: 'PATCH',
  path: '/api/desk',
  title: 'Change what holds for the whole desk',
  ifMatch: true,
  body: deskChange,
  response: deskSettings,
})
