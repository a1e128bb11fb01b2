import { readFileSync } from 'node:fs';
import footnote from 'markdown-it-footnote';

const items = JSON.parse(readFileSync('sections.json', 'utf8'));

export default {
  title: 'The same text',
  ignoreDeadLinks: true,
  themeConfig: { search: { provider: 'local' }, sidebar: [{ items }] },
  markdown: { config: (markdown) => markdown.use(footnote) },
};
