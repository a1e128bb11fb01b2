import { en, type Words } from './en.ts';

/** Each language by its first subtag. Another language is another file here. */
const languages: Readonly<Record<string, Words>> = { en };

/**
 * The interface's words for a language tag such as `en-US`.
 * @throws where there is no such language, naming those that there are.
 */
export function wordsFor(language: string): Words {
  const words = languages[language.split('-')[0] ?? ''];
  if (words !== undefined) return words;
  const known = Object.keys(languages).join(', ');
  throw new Error(
    `The interface has no words in "${language}" (it has: ${known}). ` +
      'Add a file to src/locales/, or set another language in explainer.yaml.',
  );
}
