/** In a file of its own because flags and findings change each other. */
export const findingsKey = (articleId: string) => ['findings', articleId] as const
