/** The package has no types of its own; only what is used here is declared. */
declare module 'jsonld' {
  interface Loaded {
    readonly documentUrl: string;
    readonly document: object;
  }
  const jsonld: {
    expand(
      document: object,
      options: { readonly documentLoader: (url: string) => Promise<Loaded> },
    ): Promise<object[]>;
  };
  export default jsonld;
}
