import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { claimLinks } from './claim-links.ts';

async function compile(text: string): Promise<string> {
  const { code } = await mdxToJs(text, {
    fileURL: new URL('file:///content/sections/first-part.mdx'),
    features: { headingAttributes: true, frontmatter: true, smartPunctuation: false },
    hastPlugins: [claimLinks],
  });
  return code.replaceAll(/\s+/g, ' ');
}

test('each claim link is told its section and its place among the claim links, in document order', async () => {
  const code = await compile(`
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

test('headings keep their authored ids and are told their section, components too', async () => {
  const code = await compile('## Who? {#who}\n\n<Figure id="x" />\n');
  expect(code).toContain('id: "who", section: "first-part"');
  expect(code).toContain('Figure, { id: "x", section: "first-part" }');
});

test('a table is told the words of its header row', async () => {
  const code = await compile('| Rule | Before *May* |\n| --- | --- |\n| a | b |\n');
  expect(code).toContain('columns: "Rule, Before May"');
});

test('text is set with curly quotation marks', async () => {
  expect(await compile('He said that it "has [done](claim:a)" so.')).toMatch(/“has .*” so\./);
});
