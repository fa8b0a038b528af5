/** Apart from the rest, because flags change checks too. */
export const checksKey = (articleId: string) => ['checks', articleId] as const
