import { describe, expect, it } from 'vitest';
import { drawingStyles, keepUsed } from './drawing-styles.ts';

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
    expect(drawingStyles([tokens], drawing, 'strand-2', 'light')).toBe(
      '.bar, .box{fill:#222;stroke:#fff}',
    );
  });

  it('have the dark values for a dark screen', () => {
    const dark = drawingStyles([tokens], drawing, 'strand-2', 'dark');
    expect(dark).toBe('.bar, .box{fill:#222;stroke:#000}');
  });

  it('keep a value whose words have signs of CSS in them', () => {
    const styles = drawingStyles(
      [tokens],
      ".a { font-family: 'A;}/*b*/', sans-serif }",
      '',
      'light',
    );
    expect(styles).toBe(".a{font-family:'A;}/*b*/', sans-serif}");
  });

  it('fail where a property has no value, and name it', () => {
    expect(() => drawingStyles([tokens], drawing, 'strand-9', 'light')).toThrow(/--mark a value/);
  });
});

it('rules of classes that a drawing does not have are left out', () => {
  const styles = '.bar, .box{fill:#222}\n.bar.soft{fill:#333}\n.line{fill:none}';
  expect(keepUsed(styles, '<g class="chart box"><path class="line"/></g>')).toBe(
    '.bar, .box{fill:#222}\n.line{fill:none}',
  );
});
