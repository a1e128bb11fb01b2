import { describe, expect, it } from 'vitest';
import { registry } from '~/registry/index.ts';
import { embedCode, frameHeight } from './embed-code.ts';

const frame = {
  address: 'https://site.example/base/embed/loans/',
  title: 'Loans of "our" branch & others',
  height: 640,
};

describe('the code that embeds a figure', () => {
  it('is a frame with a title, the whole width and a height, and nothing else without a script', () => {
    expect(embedCode(frame, false)).toBe(
      '<iframe src="https://site.example/base/embed/loans/" title="Loans of &quot;our&quot; branch &amp; others" width="100%" height="640" style="border: 0" loading="lazy"></iframe>',
    );
  });

  it('hears heights from the site of the figure alone', () => {
    expect(embedCode(frame, true)).toContain("event.origin !== 'https://site.example'");
  });
});

it('a frame is taller for a longer note', () => {
  const [figure] = registry.figures.values();
  if (figure === undefined) throw new Error('there is no figure');
  const long = { ...figure, note: `${figure.note} ${'word '.repeat(200)}` };
  expect(frameHeight(long, registry)).toBeGreaterThan(frameHeight(figure, registry) + 100);
});
