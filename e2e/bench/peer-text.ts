import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { briefingMarkdown } from '../../src/integrations/carry/briefing-markdown.ts';
import { pageFile } from '../built-pages.ts';

/** A section as any generator takes it. */
export interface PeerPage {
  readonly id: string;
  readonly title: string;
  /** Markdown without the title: notes as footnotes, drawings as pictures in `/figures/`. */
  readonly text: string;
}

const origin = 'https://peer.example/';
const mark = 'PICTURE-OF-';

/** Takes a section from our built page: its text, tables and notes, and its figures by their files. */
export async function peerPage(id: string, dist: string): Promise<PeerPage> {
  const html = readFileSync(pageFile(`/${id}/`, dist), 'utf8');
  // Those that are drawn here; a card leads to one that is drawn on its own page alone.
  const drawnHere = /<div class="figure[^>]*\sid="figure-([a-z0-9-]+)"/g;
  const figures = [...html.matchAll(drawnHere)].map(([, figure = '']) => figure);
  const marked = figures.reduce(
    (text, figure) =>
      text.replace(new RegExp(`\\sid="figure-${figure}"[^>]*>`), `$&<p>${mark}${figure}</p>`),
    html,
  );
  const markdown = await briefingMarkdown(marked, `${origin}${id}/`);
  const [, title = id] = /^# (.+)$/m.exec(markdown) ?? [];
  const text = markdown
    .replace(/^# .+$/m, '')
    .replaceAll(origin, '/')
    .replaceAll(/^\\?\[Drawing: .*$/gm, '')
    // A card's picture has no words, and a text without pictures leaves its address out.
    .replaceAll(
      /!\[\]\(\)(?=[^\n]*\]\(\/figures\/([a-z0-9-]+)\/\))/g,
      (_, figure: string) => `![](/figures/${figure}.thumbnail.svg)`,
    )
    .replaceAll(new RegExp(`${mark}([a-z0-9-]+)`, 'g'), (_, figure: string) => {
      return `![${describe(figure, dist)}](/figures/${figure}.svg)`;
    });
  const drawn = text.match(/\]\(\/figures\/[a-z0-9-]+\.svg\)/g)?.length ?? 0;
  if (drawn < figures.length || text.includes('![]()'))
    throw new Error(`${id}: ${drawn} of ${figures.length} figures`);
  return { id, title, text };
}

/** What a figure's file says of it to those who cannot see it. */
function describe(figure: string, dist: string): string {
  const svg = readFileSync(join(dist, 'figures', `${figure}.svg`), 'utf8');
  return /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1]?.replaceAll(/[[\]]/g, '') ?? '';
}

/** Our figures' files, without the letters that each carries: a page shows them in its own. */
export function peerFigures(dist: string): ReadonlyMap<string, string> {
  const folder = join(dist, 'figures');
  const files = readdirSync(folder).filter((file) => /^[a-z0-9-]+(\.thumbnail)?\.svg$/.test(file));
  return new Map(
    files.map((file) => {
      const svg = readFileSync(join(folder, file), 'utf8');
      return [basename(file), svg.replace(/@font-face\{[^}]*\}/, '')];
    }),
  );
}
