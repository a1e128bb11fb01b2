import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../built-pages.ts';
import { bare, ourBuild } from './contender.ts';
import { writeExplainer } from './generate.ts';
import { measure, sizeOf } from './measure.ts';
import type { BenchOptions } from './options.ts';
import { peerFigures, peerPage, type PeerPage } from './peer-text.ts';
import { fill, install, peers } from './peers.ts';
import { keepPart, ratio, table } from './results.ts';

/** Builds generated explainers of growing size, and gives Starlight the same sections. */
export async function measureGrowth({ folder, isQuick }: BenchOptions): Promise<void> {
  const [starlight] = peers;
  if (starlight === undefined) return;
  const rows: string[][] = [];
  const before = new Map<string, number>();
  const add = (
    name: string,
    sections: number,
    dist: string,
    run: Awaited<ReturnType<typeof measure>>,
  ): void => {
    const { files, megabytes } = sizeOf(dist);
    const last = before.get(name);
    before.set(name, run.work);
    rows.push([
      name,
      String(sections),
      String(files),
      megabytes.toFixed(0),
      run.seconds.toFixed(1),
      run.work.toFixed(1),
      last === undefined ? '' : ratio(run.work, last),
      String(Math.round(run.memory)),
    ]);
    console.log(rows.at(-1)?.join('  '));
  };
  for (const sections of isQuick ? [10, 30] : [10, 100, 1000]) {
    const content = join(folder, `content-${sections}`);
    const dist = join(folder, `generated-${sections}`);
    rmSync(content, { recursive: true, force: true });
    writeExplainer(sections, content);
    const settings = { ...bare, CONTENT_DIR: content };
    const build = ourBuild(dist);
    add('The First Month', sections, dist, await measure(build, projectFolder, settings));
    rmSync(dist, { recursive: true });
    // As Starlight, which has no page for a note either.
    const alike = { ...settings, CLAIM_PAGES: 'off' };
    add('without claim pages', sections, dist, await measure(build, projectFolder, alike));

    const project = join(folder, `growth-${sections}`);
    rmSync(project, { recursive: true, force: true });
    cpSync(await install(starlight.folder, folder), project, { recursive: true });
    rmSync(join(project, 'src/content'), { recursive: true, force: true });
    rmSync(join(project, 'public'), { recursive: true, force: true });
    const ids = readdirSync(join(content, 'sections')).map((file) => file.replace('.mdx', ''));
    const pages: PeerPage[] = [];
    for (const id of ids) pages.push(await peerPage(id, dist));
    fill(starlight, project, pages, peerFigures(dist));
    add(
      'Starlight',
      sections,
      join(project, starlight.dist),
      await measure(starlight.build, project),
    );
    rmSync(project, { recursive: true });
    rmSync(dist, { recursive: true });
  }
  keepPart(
    'growth',
    'Growth',
    `Generated sections of a thousand words, twenty claims, a table and a figure. Ours makes a page for each claim besides (without them in the row below), a page and an embed for each figure, the whole on one page and as Markdown, citations, tables as files and a zip of all; without PDFs and PNGs. Starlight makes the sections with the same text, notes and picture. Growth is work compared with the row of a tenth of the sections: 10 is linear.

${table(['build', 'sections', 'files', 'MB', 'seconds', 'work s', 'growth', 'memory MB'], rows)}`,
    isQuick,
  );
}
