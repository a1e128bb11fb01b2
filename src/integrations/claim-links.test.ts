import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { claimLinks } from './claim-links.ts';

function compile(text: string): string {
  const { code } = mdxToJs(text, {
    fileURL: new URL('file:///content/sections/first-part.mdx'),
    features: { headingAttributes: true, frontmatter: true, smartPunctuation: false },
    hastPlugins: [claimLinks],
  });
  return code.replaceAll(/\s+/g, ' ');
}

test('each claim link is told its section and its place among the claim links, in document order', () => {
  const code = compile(`
[one](claim:a) and [a term](term:t)

<SinceThen>

- [two](claim:b+c)

| A | B |
| --- | --- |
| x | [three](claim:d) |

</SinceThen>

[four](claim:a)
`);
  const found = [...code.matchAll(/href: "([^"]+)", section: "first-part"(?:, index: "(\d)")?/g)];
  expect(found.map(([, href, index]) => [href, index])).toEqual([
    ['claim:a', '0'],
    ['term:t', undefined],
    ['claim:b+c', '1'],
    ['claim:d', '2'],
    ['claim:a', '3'],
  ]);
});

test('headings keep their authored ids and are told their section, components too', () => {
  const code = compile('## Who? {#who}\n\n<Figure id="x" />\n');
  expect(code).toContain('id: "who", section: "first-part"');
  expect(code).toContain('Figure, { id: "x", section: "first-part" }');
});

test('a table is told the words of its header row', () => {
  const code = compile('| Rule | Before *May* |\n| --- | --- |\n| a | b |\n');
  expect(code).toContain('columns: "Rule, Before May"');
});

test('text is set with curly quotation marks', () => {
  expect(compile('He said that it "has [done](claim:a)" so.')).toMatch(/“has .*” so\./);
});
