/** Where all annotations of a desk are listed, or those of one article. */
export const containerAddress = (deskUrl: string, articleId: string | null): string =>
  `${deskUrl}/annotations/${articleId === null ? '' : `${articleId}/`}`

/** The address of a flag or of a reply as an annotation. */
export const annotationAddress = (deskUrl: string, articleId: string, id: string): string =>
  `${containerAddress(deskUrl, articleId)}${id}`

/** The page of an article, which is what annotations are made on. */
export const articleAddress = (deskUrl: string, articleId: string): string =>
  `${deskUrl}/articles/${articleId}`

/** Exactly the text that the positions of annotations count in. */
export const revisionTextAddress = (deskUrl: string, articleId: string, number: number): string =>
  `${deskUrl}/api/articles/${articleId}/revisions/${number}/text`

/** Somebody with an account. */
export const personAddress = (deskUrl: string, personId: string): string =>
  `${deskUrl}/people#${encodeURIComponent(personId)}`
