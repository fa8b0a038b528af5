import { Prisma } from '#prisma/generated/client.ts'

/** A domain value on its way into a JSON column. Domain values are plain JSON by design. */
export const toJson = (value: object): Prisma.InputJsonValue => value

/** The same where there may be none: the column is empty then, and holds no `null`. */
export const toJsonOrNone = (value: object | null): Prisma.InputJsonValue | typeof Prisma.DbNull =>
  value === null ? Prisma.DbNull : value

/** A domain value from a JSON column that only `toJson` has written. */
export const fromJson = <Value>(column: Prisma.JsonValue): Value => column as Value
