import path from 'node:path'
import { z } from 'zod'

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  READ_SECONDS: z.coerce.number().min(1).max(600).default(8.5),
  FETCH_ALLOW: z.string().default(''),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('warn'),
})

export type Settings = {
  /** 0 takes any free port */
  port: number
  host: string
  /** absolute path of the folder that holds the database, the files of sources and the secret */
  dataDir: string
  /** the address people use when a proxy stands in front; null: the one they asked for */
  publicUrl: string | null
  /** how long a file may be read without a word of progress, in seconds */
  readSeconds: number
  /** hosts and address ranges that may be fetched although they are not public */
  fetchAllow: string[]
  logLevel: z.infer<typeof environment>['LOG_LEVEL']
}

/**
 * The settings in the environment; an empty variable counts as not set.
 * @throws Error with one sentence for each setting that cannot be used
 */
export const readSettings = (env: Record<string, string | undefined>): Settings => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const result = environment.safeParse(given)
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`These settings cannot be used. ${wrong.join('; ')}`)
  }
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, READ_SECONDS, FETCH_ALLOW, LOG_LEVEL } = result.data
  return {
    port: PORT,
    host: HOST,
    dataDir: path.resolve(DATA_DIR),
    publicUrl: PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    readSeconds: READ_SECONDS,
    fetchAllow: FETCH_ALLOW.split(/[\s,]+/).filter(Boolean),
    logLevel: LOG_LEVEL,
  }
}
