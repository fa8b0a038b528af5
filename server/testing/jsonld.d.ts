/** As much of the library as tests use; it brings no types along. */
declare module 'jsonld' {
  type RemoteDocument = { contextUrl: null; documentUrl: string; document: object }
  type Options = {
    documentLoader: (url: string) => Promise<RemoteDocument>
    /** Refuses to lose anything instead of leaving it out. */
    safe: boolean
  }
  const jsonld: { expand: (document: object, options: Options) => Promise<object[]> }
  export default jsonld
}
