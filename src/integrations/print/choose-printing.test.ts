import { describe, expect, it } from 'vitest';
import { choosePrinting } from './choose-printing.ts';

const browser = { path: '/some/chromium', args: [] };

describe('printing', () => {
  it('is done with the browser that is found', () => {
    expect(choosePrinting('auto', () => browser)).toBe(browser);
    expect(choosePrinting('required', () => browser)).toBe(browser);
  });

  it('is left out where there is no browser, or by choice', () => {
    expect(choosePrinting('auto', () => null)).toBeNull();
    expect(choosePrinting('off', () => browser)).toBeNull();
  });

  it('that is required and has no browser stops the build and says how to get one', () => {
    expect(() => choosePrinting('required', () => null)).toThrow(/npm run browser/);
  });
});
