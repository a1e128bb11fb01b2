import { describe, expect, it } from 'vitest';
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

  it('shows as much of a tall drawing as there is room for, and lets it fade', () => {
    const drawing = { marks: '<path/>', width: 720, height: 2000, strand: 'strand-1', styles: '' };
    expect(compose({ drawing })).toContain('fill="url(#fade)"');
    expect(compose({ drawing: { ...drawing, height: 200 } })).not.toContain('fade');
  });

  it('holds no sign that markup would take for its own', () => {
    expect(compose({ name: 'Books & <tags>' })).toContain('Books &amp; &lt;tags&gt;');
  });
});
