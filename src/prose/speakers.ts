import type { Person } from '../schemas/person.ts';
import type { Ledger } from './ledger.ts';

const patterns = new WeakMap<Person, RegExp>();
/** What may follow a surname. */
const suffixes = /,? (?:Jr\.?|Sr\.?|I{1,3}|IV)$/u;
/** An alias such as "the department" is met as "her department" too. */
const determiners = '(?:the|The|its|Its|his|His|her|Her|their|Their|that|That|this|This)';

/** Whether a text names one of some persons or bodies: by name, alias or, for a person, surname. */
export function namesOne(text: string, ids: readonly string[], ledger: Ledger): boolean {
  const plain = withoutAccents(text);
  return ids.some((id) => {
    const person = ledger.people.get(id);
    // An id that nobody has is a fault of the claim, told of there.
    return person === undefined || patternOf(person).test(plain);
  });
}

/** The names of persons or bodies, for a message. */
export function listNames(ids: readonly string[], ledger: Ledger): string {
  const names = ids.map((id) => ledger.people.get(id)?.name ?? id);
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

function patternOf(person: Person): RegExp {
  let pattern = patterns.get(person);
  if (pattern === undefined) patterns.set(person, (pattern = makePattern(person)));
  return pattern;
}

function makePattern({ name, kind, aliases = [] }: Person): RegExp {
  const surname = name.replace(suffixes, '').split(/\s+/u).at(-1) ?? name;
  const names = [name, ...aliases, ...(kind === 'person' ? [surname] : [])];
  const parts = names.map((words) => {
    const plain = escape(withoutAccents(words)).replace(/\s+/gu, '\\s+');
    const noun = /^(?:the|The)\\s\+(.+)$/u.exec(plain)?.[1];
    return noun === undefined ? eitherCase(plain) : `${determiners}\\s+${noun}`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** A name that begins a sentence may begin with a capital. */
function eitherCase(pattern: string): string {
  const first = pattern.charAt(0);
  const upper = first.toUpperCase();
  return first === upper ? pattern : `[${first}${upper}]${pattern.slice(1)}`;
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
}

function escape(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
