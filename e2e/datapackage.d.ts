/** What the tests use of Frictionless's own reader of data packages, which comes without types. */
declare module 'datapackage' {
  interface Field {
    readonly name: string;
    readonly type: string;
    readonly description?: string;
    readonly unit?: string;
  }
  interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    readonly descriptor: {
      readonly licenses?: readonly object[];
      readonly schema: { readonly fields: readonly Field[] };
    };
    read(options: { keyed: true }): Promise<readonly object[]>;
  }
  export class Package {
    static load(descriptor: string): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
