/**
 * The values a written number may stand for: half a unit of its last significant digit on both sides, so
 * that 200 is anything from 150 to 250 and 201 from 200.5 to 201.5.
 */
export const rounded = (written: string): { low: number; high: number } => {
  const value = Number(written.replaceAll(',', ''))
  const [whole = '', decimals] = written.replaceAll(',', '').split('.')
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0
  const half = (decimals === undefined ? 10 ** Math.min(zeros, whole.length - 1) : 10 ** -decimals.length) / 2
  return { low: value - half, high: value + half }
}

/** As papers write numbers: thousands set off by commas, no more decimals than asked for. */
export const written = (value: number, decimals: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })

export const decimalsOf = (number: string): number => number.split('.')[1]?.length ?? 0
