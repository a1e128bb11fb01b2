import { z } from 'astro/zod';

/** A kebab-case id. It becomes an address, so it is never changed once published. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id is lower-case words joined by hyphens, such as "irs-letter"',
  );

/** A day as `YYYY-MM-DD` that exists in the calendar. */
export const day = z
  .string({
    error: 'write the day as YYYY-MM-DD',
  })
  .refine(isDay, 'this is not a day of the calendar; write it as YYYY-MM-DD');

/** A day, a month `YYYY-MM` or a year `YYYY`, for sources that give no more. */
export const partialDate = z
  .string({ error: 'write the date as YYYY-MM-DD, YYYY-MM or "YYYY"' })
  .refine(
    (text) => isDay(text) || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text),
    'this is no date; write it as YYYY-MM-DD, YYYY-MM or "YYYY"',
  );

/**
 * Characters that nobody sees: those that turn the direction of what follows, so that a text reads otherwise
 * than it stands, and control characters, which feeds and drawings (XML) cannot hold. Line ends and tabs are fine.
 */
export const unseenCharacter =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufffe\uffff]/;

/** One line of words; nothing is published as an empty string. */
export const words = z
  .string({ error: 'words are missing here' })
  .trim()
  .min(1, 'this is empty; write the words or leave the field out')
  .refine(
    (text) => !unseenCharacter.test(text),
    'this holds a character that nobody sees (a control character, or one that turns the direction of the text); write the words anew',
  );

/** A web address that a reader can open. Other schemes (`javascript:`, `data:`) are refused. */
export const webAddress = z
  .string()
  .refine(isWebAddress, 'write a whole address that begins with https:// or http://');

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && !/\s/.test(text) && URL.canParse(text);
}
