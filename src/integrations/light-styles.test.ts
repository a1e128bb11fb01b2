import { describe, expect, it } from 'vitest';
import { lightStyles } from './light-styles.ts';

const tokens = `@layer tokens, chart;
@layer tokens {
  /* values { } */
  :root { --paper: #fff; --ground: var(--paper); --on: #fff }
  @media (prefers-color-scheme: dark) { :root { --paper: #000; } }
}
@layer base { .strand-1 { --mark: #111; } .strand-2 { --mark: #222; --on: var(--ground); } }`;
const drawing = `@layer tokens, chart;
@layer chart {
  .bar,
  .box { fill: var(--mark); stroke: var(--ground); }
  @media print { .bar { fill: none; } }
}`;

describe('the styles of a drawing outside the site', () => {
  it('have the light values of the figure’s own strand in place of properties', () => {
    expect(lightStyles([tokens], drawing, 'strand-2')).toBe('.bar, .box{fill:#222;stroke:#fff}');
  });

  it('fail where a property has no value, and name it', () => {
    expect(() => lightStyles([tokens], drawing, 'strand-9')).toThrow(/--mark a value/);
  });
});
