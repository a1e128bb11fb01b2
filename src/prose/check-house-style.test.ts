import { describe, expect, it } from 'vitest';
import { checkHouseStyle } from './check-house-style.ts';
import { complaints, sampleLedger } from './sample-ledger.ts';

const told = (text: string): string[] =>
  checkHouseStyle(text, sampleLedger).map(({ message }) => message);

describe('words that take a side', () => {
  it('are refused as the explainer’s own, at their place and with what to write', () => {
    expect(checkHouseStyle('A wave of arrests of Illegal Aliens.', sampleLedger)).toEqual([
      {
        offset: 2,
        message: '"wave of" stands here as the explainer\'s own word',
        mend: 'leave it out, or quote it with its speaker',
      },
      {
        offset: 21,
        message: '"Illegal Aliens" stands here as the explainer\'s own word',
        mend: 'write "noncitizens", or quote it with its speaker',
      },
    ]);
  });

  it('may stand in quotation marks of any kind, however short', () => {
    expect(told('Homan spoke of "illegals" and of a ‘sweeping’ order.')).toEqual([]);
    expect(told('He said “a wave of illegals”, and it is sweeping.')).toEqual([
      '"sweeping" stands here as the explainer\'s own word',
    ]);
  });

  it('may stand in a name', () => {
    const names = [/Sweeping Act/gu];
    expect(checkHouseStyle('The sweeping Act', { ...sampleLedger, names })).toHaveLength(1);
    expect(checkHouseStyle('The Sweeping Act', { ...sampleLedger, names })).toEqual([]);
  });

  it('are not found within other words', () => {
    expect(told('The floor was swept; sweepings were left. Heatwave office.')).toEqual([]);
  });

  it('are refused in the text of a section', () => {
    expect(complaints('He gave a sweeping order.')).toEqual([
      '"sweeping" stands here as the explainer\'s own word',
    ]);
  });
});
