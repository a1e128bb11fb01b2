/** Citation.js has no types of its own; only what is used here is declared. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    /** The data as CSL-JSON. */
    readonly data: readonly Record<string, unknown>[];
    format(format: 'bibtex' | 'ris'): string;
    format(
      format: 'bibliography',
      options: { readonly format: 'text'; readonly template: string; readonly lang: string },
    ): string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): {
        readonly templates: { add(name: string, style: string): void };
      };
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
