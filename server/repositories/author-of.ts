import type { Author, Person } from '#domain/review/actor.ts'

/** Whose words something are: those of the account it hangs on, unless somebody else's name is kept with it. */
export const authorOf = (account: Person, name: string | null): Author =>
  name === null ? account : { id: null, name }
