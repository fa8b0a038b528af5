/** From the one who runs the desk to the one whose story is checked. */
export const ROLES = ['admin', 'reviewer', 'checker', 'author'] as const
export type Role = (typeof ROLES)[number]

/** What somebody reads who gives a colleague a role. */
export const ROLE_MEANINGS: Record<Role, string> = {
  admin: 'Everything, and makes accounts',
  reviewer: 'Checks, settles flags and signs articles off',
  checker: 'Checks sentences, flags what does not hold, adds sources',
  author: 'Reads, answers questions and proposes other words',
}

const everybody = ROLES
const staff = ['admin', 'reviewer', 'checker'] as const
const deciders = ['admin', 'reviewer'] as const

/**
 * Who may do what. Every service method asks for one of these actions before it reads or writes;
 * an action that is not in the table cannot be asked for.
 */
export const PERMISSIONS = {
  'article:read': everybody,
  'article:import': staff,
  'article:change': staff,
  'article:delete': deciders,
  'article:waive': deciders,
  'article:sign-off': deciders,
  'book:read': everybody,
  'book:change': staff,
  'check:read': everybody,
  'check:set': staff,
  'desk:read': everybody,
  'desk:change': ['admin'],
  'export:read': staff,
  'export:confidential': deciders,
  'finding:read': everybody,
  'finding:decide': staff,
  'flag:read': everybody,
  'flag:create': staff,
  'flag:change': staff,
  'flag:comment': everybody,
  'flag:propose': everybody,
  'flag:settle': deciders,
  'flag:review-claim': deciders,
  'flag:withdraw': staff,
  'history:read': everybody,
  'person:read': everybody,
  'person:add': ['admin'],
  'rule:read': everybody,
  'source:read': staff,
  'source:change': staff,
  'view:keep': everybody,
} as const satisfies Record<string, readonly Role[]>

export type Action = keyof typeof PERMISSIONS

export const may = (role: Role, action: Action): boolean =>
  (PERMISSIONS[action] as readonly Role[]).includes(role)
