import { createContext, useCallback, useContext } from 'react'
import { type Action, may, type Role } from '#domain/review/permissions.ts'

/** The role of who works here; until it is known, that of the least allowed. */
export const RoleContext = createContext<Role>('author')

/** Asks whether who works here may do something: what they may not is not offered to them. */
export const useMay = (): ((action: Action) => boolean) => {
  const role = useContext(RoleContext)
  return useCallback((action: Action) => may(role, action), [role])
}

/** What somebody reads who tries nevertheless. */
export const NOT_YOURS = 'Your role does not allow this.'
