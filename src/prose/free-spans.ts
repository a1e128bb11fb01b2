import { findDates } from './dates.ts';
import { ordinal } from './number-words.ts';

/**
 * Stands for a character that is free; no pattern matches it, so that a number
 * never reaches across a name or a date.
 */
const blank = '\u0000';

const times =
  /(?<![\d:.,])(?:\d{1,2}(?::\d{2})?\s?(?:[ap]\.m\.|[ap]m\b|[AP]M\b)|(?:[01]?\d|2[0-3]):[0-5]\d(?!\d))/gu;
const fiscalYears =
  /\b(?:(?:fiscal(?: years?)?|financial year) \d{4}(?:[–/-]\d{2,4})?|FY ?\d{2,4})\b/giu;
const yearSpans = /(?<![\d,.])(?:1[7-9]|20)\d\d[–/-]\d{2}(?:\d{2})?(?![\d%])/gu;
const decades = /(?<![\d,.])(?:(?:1[5-9]|20)\d0s|['’]\d0s)\b/gu;
const ordinals = new RegExp(`\\b${ordinal}\\b`, 'giu');
const year =
  /(?<![\d,.$€£:])(?:1[7-9]|20)\d\d(?![\d%]|[,.:]\d|\s(?:percent|per cent|hundred|million|billion)\b)/gu;
/** Where a year-like number counts things: "deputized 2000 agents", "more than 1700 staff". */
const counted = /^ (?:[a-z-]+ ){0,2}(?:[a-z]+s|people|men|women|staff|personnel)\b/u;
const boundBefore =
  /\b(?:about|nearly|almost|some|roughly|around|over|more than|fewer than|less than|at least|at most|up to|another|the other)\s$/iu;
const yearBefore =
  /(?:\b(?:in|of|since|by|for|from|to|during|before|after|until|till|through|against|between|and|or|than|with|the|its|their|his|her|our|this|that|a|an|as|early|mid|late|all|year|fiscal|January|February|March|April|May|June|July|August|September|October|November|December)|['’]s|s['’]|[(–-]|mid-|^)\s?$/iu;

/** Blanks out all names, dates, years, times and ordinals, keeping every other character at its place. */
export function blankFree(text: string, names: readonly RegExp[]): string {
  let left = text;
  for (const name of names) left = left.replace(name, blankOf);
  left = blankDates(left);
  for (const pattern of [times, fiscalYears, yearSpans, decades])
    left = left.replace(pattern, blankOf);
  const years = findYears(left);
  for (const { start, end } of years) left = blankSpan(left, start, end);
  return left;
}

/** Blanks out ordinals; apart from the rest since "a third of" is no ordinal. */
export function blankOrdinals(text: string): string {
  return text.replace(ordinals, blankOf);
}

/** Blanks out a span. */
export function blankSpan(text: string, start: number, end: number): string {
  return text.slice(0, start) + blank.repeat(end - start) + text.slice(end);
}

/**
 * Years: four digits from 1700 to 2099 without a comma, unless they count things
 * ("2000 agents" is a number that lacks its comma).
 */
export function findYears(text: string): { start: number; end: number; year: number }[] {
  const found: { start: number; end: number; year: number }[] = [];
  for (const match of text.matchAll(year)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!countsThings(text, start, end)) found.push({ start, end, year: Number(match[0]) });
  }
  return found;
}

function countsThings(text: string, start: number, end: number): boolean {
  if (!counted.test(text.slice(end, end + 60))) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  return boundBefore.test(before) || !yearBefore.test(before);
}

function blankDates(text: string): string {
  let left = text;
  for (const { start, end } of findDates(text)) left = blankSpan(left, start, end);
  return left;
}

function blankOf(found: string): string {
  return blank.repeat(found.length);
}
