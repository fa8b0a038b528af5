/** What is used of the peers that come without types. */
declare module 'sbd' {
  const sbd: { sentences: (text: string, options?: { preserve_whitespace?: boolean }) => string[] }
  export default sbd
}
