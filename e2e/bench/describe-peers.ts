import type { Contender } from './contender.ts';
import type { Audit } from './lighthouse.ts';
import { median, sizeOf, type Measured } from './measure.ts';
import { inKB, ratio, table } from './results.ts';
import type { Visit } from './visit.ts';

const nothing: Visit = { bytes: 0, scripts: 0, fonts: 0, requests: 0 };

/** The comparison in words and two tables; the first contender is ours. */
export function describePeers(
  contenders: readonly Contender[],
  builds: ReadonlyMap<string, readonly Measured[]>,
  visits: ReadonlyMap<string, Visit>,
  audits: ReadonlyMap<string, readonly Audit[]>,
  seed: number,
): string {
  const [first] = contenders;
  const ourRuns = builds.get(first?.name ?? '') ?? [];
  const ourVisit = visits.get(first?.name ?? '');
  const visited = contenders.map(({ name, shows }) => {
    const { bytes, scripts, fonts, requests } = visits.get(name) ?? nothing;
    const of = (pick: (one: Audit) => number): number => median((audits.get(name) ?? []).map(pick));
    return [
      name,
      shows,
      inKB(bytes),
      ratio(bytes, ourVisit?.bytes ?? 0),
      inKB(bytes - fonts),
      inKB(scripts),
      requests.toFixed(1),
      (of(({ firstPaint }) => firstPaint) / 1000).toFixed(2),
      of(({ shift }) => shift).toFixed(3),
      String(of(({ scores }) => scores.performance ?? 0)),
    ];
  });
  const built = contenders.map(({ name, dist }) => {
    const runs = builds.get(name) ?? [];
    const inPairs = (pick: (run: Measured) => number): string =>
      ratio(median(runs.map((run, at) => pick(run) / pick(ourRuns[at] ?? run))), 1);
    const { files, megabytes } = sizeOf(dist);
    return [
      name,
      String(files),
      megabytes.toFixed(1),
      median(runs.map(({ seconds }) => seconds)).toFixed(1),
      inPairs(({ seconds }) => seconds),
      median(runs.map(({ work }) => work)).toFixed(1),
      String(Math.round(median(runs.map(({ memory }) => memory)))),
      inPairs(({ memory }) => memory),
    ];
  });
  return `Text, tables, notes and pictures are the same everywhere; each generator is as it is by default, with a plugin for footnotes where it has none. Eleventy comes with no styles, no search and no scripts: it shows what the text alone weighs. Bytes are the mean of a first visit to each section, brotli 11; paint, shift and score are Lighthouse's (phone, slow line), the median of first and last section, 3 runs each, in an order of seed ${seed}. Ratios are to ours.

${table(['first visit', 'shows', 'KB', 'ratio', 'KB without fonts', 'scripts KB', 'requests', 'first paint s', 'shift', 'score'], visited)}

Builds took turns; ratios are the median of pairs. Ours makes all its pages (one for each claim, and more), without PDFs and PNGs; a peer's makes the sections.

${table(['build', 'files', 'MB', 'seconds', 'ratio', 'work s', 'memory MB', 'ratio'], built)}`;
}
