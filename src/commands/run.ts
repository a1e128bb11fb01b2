import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string>>;

/**
 * Takes what a program says while another one says something too, so that it can be shown in one piece.
 * Without it, output is shown as it comes.
 */
type Listener = (said: string) => void;

/** Runs a program; gives its exit code, or 1 where it did not start or was ended. */
export function run(
  program: string,
  programArguments: readonly string[],
  environment: Environment = {},
  listener?: Listener,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, programArguments, {
      stdio: listener === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (said: string) => listener?.(said));
    }
    child.once('error', (error) => {
      (listener ?? console.error)(`${program}: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** Runs a script of package.json, so that what a step does stands in one place. */
export function runScript(
  script: string,
  scriptArguments: readonly string[] = [],
  environment: Environment = {},
  listener?: Listener,
): Promise<number> {
  const all = ['run', '--silent', script, ...(scriptArguments.length > 0 ? ['--'] : [])];
  const npm = process.env.npm_execpath;
  return npm === undefined
    ? run('npm', [...all, ...scriptArguments], environment, listener)
    : run(process.execPath, [npm, ...all, ...scriptArguments], environment, listener);
}
