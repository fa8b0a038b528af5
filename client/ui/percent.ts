const ONE_DECIMAL = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

/** A share from 0 to 1 as people read it. With a decimal, so that 69.6 % is not taken for the 70 % it misses. */
export const percentInWords = (share: number): string => `${ONE_DECIMAL.format(share * 100)} %`
