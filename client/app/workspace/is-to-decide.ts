import type { Finding } from '#contract/finding.ts'

/** What somebody has to decide on. A hint may be left where it is. */
export const isToDecide = ({ state, confidence }: Finding): boolean =>
  state === 'pending' && confidence === 'precise'
