import { execFileSync, spawn } from 'node:child_process';
import { statSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a command took. */
export interface Measured {
  readonly seconds: number;
  /** Seconds of work of all its processes, user and system: unlike time on the clock, they hardly grow with load. */
  readonly work: number;
  /** The most memory that all its processes had at once, in MB. */
  readonly memory: number;
}

/**
 * Runs a command and measures it, by tools that every Unix has.
 * @throws where it fails, with the end of what it said.
 */
export async function measure(
  [program = '', ...rest]: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const start = performance.now();
  // The shell's own `times` knows the work of all that it has waited for.
  const script = '"$@"; code=$?; times >&2; exit $code';
  const child = spawn('sh', ['-c', script, 'sh', program, ...rest], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
    });
  }
  let memory = 0;
  const sampling = setInterval(() => {
    memory = Math.max(memory, memoryOfTree(child.pid ?? 0));
  }, 250);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${program} ${rest.join(' ')} ended with ${code}:\n${said}`);
  const work = [...(said.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes = '', seconds = '']) => Number(minutes) * 60 + Number(seconds))
    .reduce((sum, seconds) => sum + seconds, 0);
  return { seconds: (performance.now() - start) / 1000, work, memory };
}

function memoryOfTree(root: number): number {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const within = new Set([root]);
  let total = 0;
  // A process has a higher number than what began it, but for a rare wrap, which one sample does not matter for.
  for (const [pid = 0, parent = 0, kilobytes = 0] of rows.sort(
    (a, b) => (a[0] ?? 0) - (b[0] ?? 0),
  )) {
    if (!within.has(parent) && pid !== root) continue;
    within.add(pid);
    total += kilobytes / 1024;
  }
  return total;
}

/** Files and MB of a folder. */
export function sizeOf(folder: string): { files: number; megabytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return { files: files.length, megabytes: bytes / 1e6 };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** A list in an order that a seed decides. */
export function shuffle<T>(list: readonly T[], seed: number): T[] {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return list
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
