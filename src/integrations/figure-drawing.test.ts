import { describe, expect, it } from 'vitest';
import { withoutLinks, withWholeLinks } from './figure-drawing.ts';

const marks =
  '<a class="chart-event" href="/base/timeline/#one" tabindex="-1"><title>One</title><circle r="8"></circle></a>' +
  '<a class="chart-event" href="/base/timeline/#two"><text>Two</text></a>';

describe('the links of a drawing', () => {
  it('lead to the site from a file that lies anywhere', () => {
    const whole = withWholeLinks(marks, 'https://explainer.example/base/figures/days/');
    expect(whole).toContain('href="https://explainer.example/base/timeline/#one" tabindex="-1"');
    expect(whole).toContain('href="https://explainer.example/base/timeline/#two">');
  });

  it('are groups in a picture that is only looked at, which keep their class and words', () => {
    expect(withoutLinks(marks)).toBe(
      '<g class="chart-event"><title>One</title><circle r="8"></circle></g>' +
        '<g class="chart-event"><text>Two</text></g>',
    );
  });
});
