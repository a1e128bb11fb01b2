import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../built-pages.ts';
import { readSections } from '../ledger.ts';
import { bare, ourBuild, type Contender } from './contender.ts';
import { describePeers } from './describe-peers.ts';
import { audit, type Audit } from './lighthouse.ts';
import { measure, shuffle, type Measured } from './measure.ts';
import type { BenchOptions } from './options.ts';
import { peerFigures, peerPage } from './peer-text.ts';
import { fill, install, peers } from './peers.ts';
import { keepPart } from './results.ts';
import { serve, type Served } from './serve.ts';
import { visitAll, type Visit } from './visit.ts';

/** Builds the same five sections by us and by the peers, in turn, and visits each page for the first time. */
export async function comparePeers({ folder, isQuick, seed }: BenchOptions): Promise<void> {
  const sections = readSections().map(({ id }) => id);
  const ours = join(folder, 'ours');
  const contenders: Contender[] = [
    {
      name: 'The First Month',
      shows: 'notes, search',
      folder: projectFolder,
      build: ourBuild(ours),
      dist: ours,
      address: (id) => `/${id}/`,
    },
  ];
  if (!isQuick || !existsSync(ours)) await measure(ourBuild(ours), projectFolder, bare);
  const pages = await Promise.all(sections.map((id) => peerPage(id, ours)));
  for (const peer of peers) {
    const project = await install(peer.folder, folder);
    fill(peer, project, pages, peerFigures(ours));
    const { version } = JSON.parse(
      readFileSync(join(project, 'node_modules', peer.package, 'package.json'), 'utf8'),
    ) as { version: string };
    contenders.push({
      ...peer,
      name: `${peer.name} ${version}`,
      shows: peer.hasSearch ? 'notes, search' : 'notes',
      folder: project,
      dist: join(project, peer.dist),
    });
  }

  const builds = new Map<string, Measured[]>();
  for (let run = 0; run < (isQuick ? 1 : 5); run += 1) {
    for (const { name, folder: cwd, build, dist } of shuffle(contenders, seed + run)) {
      rmSync(dist, { recursive: true, force: true });
      builds.set(name, [...(builds.get(name) ?? []), await measure(build, cwd, bare)]);
      console.log(`build ${run + 1}: ${name}`);
    }
  }

  const served = new Map<string, Served>();
  for (const { name, dist } of contenders) served.set(name, await serve(dist));
  try {
    const visits = new Map<string, Visit>();
    for (const one of contenders) visits.set(one.name, await visitAll(one, served, sections));
    const audits = await auditInTurn(contenders, served, sections, { folder, isQuick, seed });
    keepPart(
      'peers',
      'The same five sections',
      describePeers(contenders, builds, visits, audits, seed),
      isQuick,
    );
  } finally {
    for (const { close } of served.values()) close();
  }
}

async function auditInTurn(
  contenders: readonly Contender[],
  served: ReadonlyMap<string, Served>,
  sections: readonly string[],
  { folder, isQuick, seed }: BenchOptions,
): Promise<Map<string, Audit[]>> {
  const tool = await install('lighthouse', folder);
  const audits = new Map<string, Audit[]>();
  // Two sections, the first and the last: each audit takes ten seconds.
  const some = isQuick ? sections.slice(0, 1) : [sections.at(0), sections.at(-1)];
  for (let run = 0; run < (isQuick ? 1 : 3); run += 1) {
    const turns = contenders.flatMap((one) => some.map((id = '') => ({ one, id })));
    for (const { one, id } of shuffle(turns, seed + run)) {
      const address = `${served.get(one.name)?.origin ?? ''}${one.address(id)}`;
      audits.set(one.name, [...(audits.get(one.name) ?? []), await audit(address, tool)]);
    }
  }
  return audits;
}
