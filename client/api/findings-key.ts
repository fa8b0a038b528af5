/** How the keys begin under which it is kept what the rules noticed. */
export const FINDINGS = ['findings'] as const

/** In a file of its own because flags and findings change each other. */
export const findingsKey = (articleId: string) => [...FINDINGS, articleId] as const
