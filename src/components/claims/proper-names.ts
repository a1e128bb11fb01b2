import { registry } from '~/registry/index.ts';

/**
 * Names of one word that keep their own letters in a number's key, by their small letters: "dhs" is "DHS".
 * Taken from those who are cited, and from terms that are written in capitals.
 */
export const properNames: ReadonlyMap<string, string> = new Map(
  [...listNames()].map((name) => [name.toLowerCase(), name]),
);

function* listNames(): Generator<string> {
  for (const { name, aliases = [] } of registry.people.values()) {
    yield* [name, ...aliases].filter((one) => /^\p{Lu}\S*$/u.test(one));
  }
  for (const { term, aliases = [] } of registry.terms.values()) {
    yield* [term, ...aliases].filter((one) => /^[\p{Lu}\d]{2,}$/u.test(one));
  }
}
