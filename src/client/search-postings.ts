import type MiniSearch from 'minisearch';

type PlainIndex = ReturnType<MiniSearch['toJSON']>;

/** MiniSearch's own part of the index, without what can be counted again: half its size on the way to a reader. */
export interface PackedIndex {
  /** All words of the index, joined by spaces. */
  readonly words: string;
  /**
   * Where each word stands: for every field the entries' numbers, each as its distance to the one before;
   * a negative number says how often the entry before it has the word; 0 ends a field.
   */
  readonly postings: readonly (readonly number[])[];
  readonly fields: readonly string[];
  /** How many entries there are; they are numbered from 0. */
  readonly count: number;
}

export function packIndex(plain: PlainIndex): PackedIndex {
  const fields = Object.keys(plain.fieldIds);
  return {
    words: plain.index.map(([word]) => word).join(' '),
    postings: plain.index.map(([, byField]) => packPostings(byField, fields.length)),
    fields,
    count: plain.documentCount,
  };
}

/** What MiniSearch loads: lengths and their averages are counted again, in different words of a field. */
export function unpackIndex({ words, postings, fields, count }: PackedIndex): PlainIndex {
  const lengths = Array.from({ length: count }, () => fields.map(() => 0));
  const names = words.split(' ');
  const index = postings.map((packed, at): PlainIndex['index'][number] => {
    const byField = unpackPostings(packed);
    for (const [field, entries] of Object.entries(byField)) {
      for (const entry of Object.keys(entries)) {
        const own = lengths[Number(entry)];
        if (own !== undefined) own[Number(field)] = (own[Number(field)] ?? 0) + 1;
      }
    }
    return [names[at] ?? '', byField];
  });
  const numbers = Array.from({ length: count }, (_, number) => [number, number] as const);
  return {
    documentCount: count,
    nextId: count,
    documentIds: Object.fromEntries(numbers),
    fieldIds: Object.fromEntries(fields.map((field, at) => [field, at])),
    fieldLength: Object.fromEntries(lengths.map((own, number) => [number, own])),
    averageFieldLength: fields.map(
      (_, field) => lengths.reduce((sum, own) => sum + (own[field] ?? 0), 0) / Math.max(1, count),
    ),
    storedFields: {},
    dirtCount: 0,
    index,
    serializationVersion: 2,
  };
}

type ByField = Record<string, Record<string, number>>;

function packPostings(byField: ByField, fieldCount: number): number[] {
  const packed: number[] = [];
  for (let field = 0; field < fieldCount; field += 1) {
    if (field > 0) packed.push(0);
    let last = -1;
    const entries = Object.entries(byField[field] ?? {})
      .map(([entry, times]) => [Number(entry), times] as const)
      .sort(([a], [b]) => a - b);
    for (const [entry, times] of entries) {
      packed.push(entry - last);
      if (times > 1) packed.push(-times);
      last = entry;
    }
  }
  while (packed.at(-1) === 0) packed.pop();
  return packed;
}

function unpackPostings(packed: readonly number[]): ByField {
  const byField: Partial<ByField> = {};
  let field = 0;
  let last = -1;
  for (const number of packed) {
    if (number === 0) {
      field += 1;
      last = -1;
      continue;
    }
    const entries = (byField[field] ??= {});
    if (number > 0) {
      last += number;
      entries[last] = 1;
    } else {
      entries[last] = -number;
    }
  }
  return byField as ByField;
}
