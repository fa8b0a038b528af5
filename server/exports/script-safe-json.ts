/** JSON that is pasted into a page: nothing in it ends the script that it stands in, or a line of one. */
export const scriptSafeJson = (value: object): string =>
  JSON.stringify(value, null, 2).replaceAll(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
