import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { APIError } from 'better-auth/api'
import type { Logger } from 'pino'
import { PASSWORD_MAX, PASSWORD_MIN, personName } from '#contract/session.ts'

/** The header that tells better-auth who calls; set by us on every request, whatever came in. */
export const CLIENT_IP_HEADER = 'x-stet-client-ip'

export type AuthParts = {
  database: NonNullable<BetterAuthOptions['database']>
  secret: string
  /** the address people use, or null when it is simply the one they asked for */
  publicUrl: string | null
  /** whether nobody has an account yet */
  signUpOpen: () => Promise<boolean>
  log: Logger
}

/** Accounts and sessions: email and password, sessions in our own database, its rate limit on. */
export const createAuth = ({ database, secret, publicUrl, signUpOpen, log }: AuthParts) =>
  betterAuth({
    database,
    secret,
    basePath: '/api/auth',
    baseURL: publicUrl ?? 'http://localhost',
    emailAndPassword: {
      enabled: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, defaultValue: 'admin', input: false },
        founder: { type: 'boolean', required: false, input: false, returned: false },
      },
    },
    databaseHooks: {
      user: {
        create: {
          // The unique `founder` column decides between two first sign-ups at the same moment.
          before: async (user) => {
            if (!(await signUpOpen())) throw new APIError('FORBIDDEN', SIGN_UP_CLOSED)
            if (!personName.safeParse(user.name).success) throw new APIError('UNPROCESSABLE_ENTITY', BAD_NAME)
            return { data: { ...user, role: 'admin', founder: true } }
          },
        },
      },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      // A newsroom shares one address: asking who is signed in must not lock its people out.
      customRules: { '/get-session': false, '/sign-in/email': { window: 30, max: 10 } },
    },
    advanced: {
      ipAddress: { ipAddressHeaders: [CLIENT_IP_HEADER] },
      cookiePrefix: 'stet',
      // Ours stands before every write, this one's too (same-origin.ts). The library's own would also
      // turn away programs that are no browser and name no origin.
      disableCSRFCheck: true,
    },
    telemetry: { enabled: false },
    // A name stands on flags and in the history: it is not changed behind their back.
    disabledPaths: ['/update-user'],
    // A wrong password is a person's slip, not an event of the server's.
    logger: { level: 'error', log: (_level, message, ...details) => log.error({ details }, message) },
  })

export const SIGN_UP_CLOSED = {
  code: 'SIGN_UP_CLOSED',
  message: 'This desk has its admin. Ask them for an account.',
}

const BAD_NAME = {
  code: 'INVALID_NAME',
  message: 'Give a name of at most 500 characters; it stands on your flags.',
}

export type Auth = ReturnType<typeof createAuth>
