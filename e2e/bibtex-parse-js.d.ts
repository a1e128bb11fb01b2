/** What the tests use of it; it ships no types. */
declare module '@orcid/bibtex-parse-js' {
  interface Entry {
    readonly citationKey: string;
    readonly entryType: string;
    readonly entryTags: Readonly<Record<string, string | undefined>>;
  }
  const parseBibtex: { toJSON(text: string): readonly Entry[] };
  export default parseBibtex;
}
