/** A number as it stands in a sum: three digits at least, and no more behind the point than they need. */
export const shown = (value: number): string => {
  const whole = Math.floor(Math.log10(Math.abs(value) || 1)) + 1
  return value.toLocaleString('en', { maximumFractionDigits: Math.min(6, Math.max(0, 3 - whole)) })
}
