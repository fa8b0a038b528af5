/** What the choice of what is open says while somebody is asked why they dismiss a finding. */
export const dismissingId = (findingId: string): string => `dismiss:${findingId}`
