const NUMBER = new Intl.NumberFormat('en')

/** A number with what it counts. Said of thousands of sentences at a time, so the format is made once. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${NUMBER.format(number)} ${number === 1 ? one : many}`
