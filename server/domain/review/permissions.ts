export const ROLES = ['admin'] as const
export type Role = (typeof ROLES)[number]

/**
 * Who may do what. Every service method asks for one of these actions before it reads or writes;
 * an action that is not in the table cannot be asked for.
 */
export const PERMISSIONS = {
  'article:read': ['admin'],
  'article:import': ['admin'],
  'article:change': ['admin'],
  'article:delete': ['admin'],
  'flag:read': ['admin'],
  'flag:create': ['admin'],
  'flag:change': ['admin'],
  'flag:withdraw': ['admin'],
  'finding:read': ['admin'],
  'finding:decide': ['admin'],
  'rule:read': ['admin'],
  'export:read': ['admin'],
  'history:read': ['admin'],
} as const satisfies Record<string, readonly Role[]>

export type Action = keyof typeof PERMISSIONS

export const may = (role: Role, action: Action): boolean =>
  (PERMISSIONS[action] as readonly Role[]).includes(role)
