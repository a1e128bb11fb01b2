import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textStyles } from './text-mark.ts';
import { textWidth, wrapText } from './text-width.ts';

describe('the width of a text', () => {
  it('grows with size and weight', () => {
    expect(textWidth('11,791 arrests', 28)).toBeCloseTo(2 * textWidth('11,791 arrests', 14), 5);
    expect(textWidth('11,791 arrests', 14, 600)).toBeGreaterThan(textWidth('11,791 arrests', 14));
  });

  it('is the same for all figures, so that numbers stand in columns', () => {
    expect(textWidth('11,111', 14)).toBeCloseTo(textWidth('88,888', 14), 5);
  });

  it('bounds the lines into which words are set', () => {
    const words = 'Most of the rise that one party reports was people of one group';
    const lines = wrapText(words, 120, 14);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(words);
    expect(lines.every((line) => textWidth(line, 14) <= 120)).toBe(true);
  });
});

describe('the styles of text', () => {
  it('are the same in chart.css as where they are measured', () => {
    const css = readFileSync(join(import.meta.dirname, 'chart.css'), 'utf8');
    for (const [name, { size, weight }] of Object.entries(textStyles)) {
      const rule = new RegExp(`\\.chart-${name} \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
      expect(rule).toContain(`font-size: ${size}px;`);
      expect(/font-weight: (\d+)/.exec(rule)?.[1] ?? '400').toBe(String(weight));
    }
  });
});
