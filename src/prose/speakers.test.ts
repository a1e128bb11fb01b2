import { describe, expect, it } from 'vitest';
import { sampleLedger } from './sample-ledger.ts';
import { listNames, namesOne } from './speakers.ts';

describe('naming a speaker', () => {
  it.each([
    ['DHS says', 'dhs'],
    ['her department says', 'dhs'],
    ['The department says', 'dhs'],
    ['the Department of\nHomeland Security says', 'dhs'],
    ['Homan said', 'homan'],
    ['Homan’s office', 'homan'],
    ['Maduro met him, or Nicolas Maduro did', 'maduro'],
    ['Koh thinks', 'koh'],
    ['A law professor thinks', 'koh'],
  ])('is done by name, alias or surname: %s', (text, id) => {
    expect(namesOne(text, [id], sampleLedger)).toBe(true);
  });

  it.each([
    ['DHS2 says', 'dhs'],
    ['the State Department says', 'dhs'],
    ['departments say', 'dhs'],
    ['Homan2', 'homan'],
    ['Tom said', 'homan'],
    ['Jr. said', 'koh'],
  ])('is not done by parts of words or other bodies: %s', (text, id) => {
    expect(namesOne(text, [id], sampleLedger)).toBe(false);
  });

  it('offers the names', () => {
    expect(listNames(['dhs', 'homan'], sampleLedger)).toBe(
      'Department of Homeland Security or Tom Homan',
    );
  });
});
