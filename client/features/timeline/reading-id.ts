/** What is open in the right column while a date is read otherwise. */
export const readingId = (dateId: string): string => `read-date:${dateId}`
