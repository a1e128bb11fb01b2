/** What a run of the bench is asked to do. */
export interface BenchOptions {
  /** Where peers are installed and built. */
  readonly folder: string;
  /** Fewer runs, to try the bench itself. */
  readonly isQuick: boolean;
  /** Decides the order of what is measured in turn. */
  readonly seed: number;
}
