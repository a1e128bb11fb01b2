/** What a reader has chosen, by the name of the field; `q` holds words to find. Empty means all. */
export type Choices = Readonly<Record<string, string>>;

/** An entry of a list, as a filter sees it. */
export interface Listed {
  /** The values of the entry by field; it may have several. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** All its words, in small letters. */
  readonly text: string;
}

/** The choices that an address holds: `?standing=disputed&q=flights`. */
export function readChoices(query: string, names: readonly string[]): Choices {
  const given = new URLSearchParams(query);
  return Object.fromEntries(names.map((name) => [name, given.get(name)?.trim() ?? '']));
}

/** Choices as the query of an address; empty where all is shown. */
export function writeChoices(choices: Choices): string {
  const made = Object.entries(choices).filter(([, value]) => value !== '');
  return made.length === 0 ? '' : `?${new URLSearchParams(made).toString()}`;
}

/** Whether an entry has every chosen value and all the words. */
export function matches({ values, text }: Listed, choices: Choices): boolean {
  return Object.entries(choices).every(([name, value]) =>
    value === '' || name === 'q'
      ? plainWords(value).every((word) => text.includes(word))
      : (values[name] ?? []).includes(value),
  );
}

/** Words in small letters and without typography, so that "it's" finds "it’s". */
export function plainWords(text: string): string[] {
  return plainLetters(text).split(/\s+/).filter(Boolean);
}

/** A text in small letters and without typography. */
export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll('\u2212', '-')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}
