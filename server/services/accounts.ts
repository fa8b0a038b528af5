import type { Context } from './context.ts'

/** Who has an account. Asked before anybody can sign in, so it tells nothing but whether to sign up. */
export const accountService = ({ store }: Pick<Context, 'store'>) => ({
  /** Whether the first account, the admin's, is still to be made. */
  signUpOpen: async (): Promise<boolean> => !(await store.accounts.any()),
})
