import { describe, expect, it } from 'vitest';
import { textWidth } from '../charts/text-width.ts';
import { composeCard, type Card } from './card-sheet.ts';

const colors = { ground: '#fff', text: '#111', quiet: '#555', strand: '#0a7' };
const card: Card = { title: 'of the books came back', name: 'A Month', asOf: 'As of then', colors };
const compose = (more: Partial<Card>): string => composeCard({ ...card, ...more }, 'Sans', 'Serif');

describe('the picture of a link', () => {
  it('says a number with the word that bounds it, what it counts, whose it is and for when', () => {
    const svg = compose({ number: { text: '84%', bound: 'about' } });
    const words = svg.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ');
    expect(words.replace(/\s+/g, ' ').trim()).toBe(
      'about 84% of the books came back A Month As of then',
    );
  });

  it('sets long words smaller and in lines that stay within it', () => {
    const svg = compose({
      title: 'Most of the fall in borrowing came in a year before '.repeat(4),
    });
    expect(svg).not.toContain('font-size="56"');
    expect(svg.match(/class="title"/g)?.length).toBeGreaterThan(3);
  });

  it('shows a drawing whole, beside words that keep clear of it', () => {
    const drawing = { marks: '<path/>', width: 720, styles: '', strand: 'strand-1' };
    for (const height of [200, 720, 2000]) {
      const svg = compose({
        title: 'Of ten books, nine came back late',
        drawing: { ...drawing, height },
      });
      const placed = /<svg class="chart" x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/.exec(
        svg,
      );
      const [x, y, width, tall] = (placed ?? []).slice(1).map(Number) as [
        number,
        number,
        number,
        number,
      ];
      expect(x + width).toBe(1200 - 64);
      expect(y).toBeGreaterThanOrEqual(54);
      expect(y + tall).toBeLessThanOrEqual(630 - 48 - 64);
      expect(width / tall).toBeCloseTo(720 / height, 1);
      const titles = svg.matchAll(/<text class="title" x="64" y="\d+" font-size="(\d+)">([^<]+)</g);
      for (const [, size, line] of titles) {
        expect(64 + textWidth(line ?? '', Number(size), 600)).toBeLessThan(x - 40);
      }
    }
  });

  it('holds no sign that markup would take for its own', () => {
    expect(compose({ name: 'Books & <tags>' })).toContain('Books &amp; &lt;tags&gt;');
  });
});
