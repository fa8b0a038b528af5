/**
 * Text as a search compares it: letters without their marks, in lower case, forms of one letter made
 * one (Unicode NFKD). What a database takes for "anything" in LIKE becomes its full-width twin, so that
 * a text is searched for what it says; a query has to be folded as the text was.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    // Lower case brings marks back (İ becomes i and a dot).
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('%', '％')
    .replaceAll('_', '＿')
