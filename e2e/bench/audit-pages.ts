import { distFolder, pageOfEachKind } from '../built-pages.ts';
import { audit, type Audit } from './lighthouse.ts';
import { median, shuffle } from './measure.ts';
import type { BenchOptions } from './options.ts';
import { install } from './peers.ts';
import { keepPart, table } from './results.ts';
import { serve } from './serve.ts';

/** Pages that are not to be found by search engines, which Lighthouse counts against them. */
const notIndexed = /^\/(404\.html|embed\/)/;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Audits a page of each kind in `dist/`: the median of three runs, in a shuffled order. */
export async function auditPages({ folder, isQuick, seed }: BenchOptions): Promise<void> {
  const tool = await install('lighthouse', folder);
  const pages = pageOfEachKind().filter((path) => !notIndexed.test(path));
  const audits = new Map<string, Audit[]>();
  const { origin, close } = await serve(distFolder);
  try {
    for (let run = 0; run < (isQuick ? 1 : 3); run += 1) {
      for (const path of shuffle(pages, seed + run)) {
        audits.set(path, [...(audits.get(path) ?? []), await audit(origin + path, tool)]);
        console.log(`${path} ${JSON.stringify(audits.get(path)?.at(-1))}`);
      }
    }
  } finally {
    close();
  }
  const rows = pages.map((path) => {
    const runs = audits.get(path) ?? [];
    const faults = [...new Set(runs.flatMap((run) => run.faults))];
    return [
      path,
      ...categories.map((id) => String(median(runs.map(({ scores }) => scores[id] ?? 0)))),
      (median(runs.map(({ firstPaint }) => firstPaint)) / 1000).toFixed(2),
      median(runs.map(({ shift }) => shift)).toFixed(3),
      faults.join(', '),
    ];
  });
  keepPart(
    'lighthouse',
    'Lighthouse, every kind of page',
    `Lighthouse 13 for a phone on a slow line, the median of ${isQuick ? 1 : 3}, in an order of seed ${seed}.\n\n${table(
      ['page', ...categories, 'first paint s', 'shift', 'faults'],
      rows,
    )}`,
    isQuick,
  );
}
