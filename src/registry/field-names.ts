/** Where a value stands in a record: field names and list indexes, outermost first. */
export type Path = readonly (string | number)[];

/** Fields whose keys are the author's own names (figure keys, columns, row keys) and stay as they are. */
const ownKeys = new Set(['figures', 'figure_units', 'derived', 'columns', 'references', 'labels']);

/** `said_by` as code calls it: `saidBy`. */
export function codeName(field: string): string {
  return field.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `saidBy` as content calls it: `said_by`. */
export function contentName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * A record of the content with the field names of code. The only place where the two meet.
 * Also gives the fields that were written with capitals (`asOf`), which would pass for known ones.
 */
export function toCodeNames(record: unknown): { value: unknown; misnamed: readonly Path[] } {
  const misnamed: Path[] = [];
  const convert = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value))
      return value.map((element, index) => convert(element, [...path, index]));
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, inner]) => {
        const at = [...path, field];
        if (/[A-Z]/.test(field)) misnamed.push(at);
        return [codeName(field), ownKeys.has(field) ? inner : convert(inner, at)];
      }),
    );
  };
  return { value: convert(record, []), misnamed };
}

/** A path in code's names as a path in the content's. */
export function toContentPath(path: Path): Path {
  const inside = path.findIndex(
    (part) => typeof part === 'string' && ownKeys.has(contentName(part)),
  );
  return path.map((part, index) =>
    typeof part === 'string' && (inside === -1 || index <= inside) ? contentName(part) : part,
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
