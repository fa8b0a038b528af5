/** What stands at 0x80 to 0x9F in Windows-1252; a gap is a control character there as well. */
const AT_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Text in Windows-1252, which the web also means when it says Latin-1. Node 20 reads the bytes of
 * typographic quotation marks and dashes as control characters, so they are set right here.
 */
export const withTypography = (text: string): string =>
  text.replaceAll(/[\u0080-\u009f]/g, (control) => AT_0X80[control.charCodeAt(0) - 0x80] ?? control)
