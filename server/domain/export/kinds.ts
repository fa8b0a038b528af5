/** What an export is made of: one article, or the flags of any number of them. */
export const EXPORT_SCOPES = ['article', 'queue'] as const
export type ExportScope = (typeof EXPORT_SCOPES)[number]

/** Who works on with what leaves, in the order in which the menu shows them. */
export const EXPORT_GROUPS = ['documents', 'tables', 'data', 'publishing', 'archive'] as const
export type ExportGroup = (typeof EXPORT_GROUPS)[number]
