import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string>>;

/** Runs a program with its output shown as it comes; gives its exit code, or 1 where it did not start or was ended. */
export function run(
  program: string,
  programArguments: readonly string[],
  environment: Environment = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, programArguments, {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    child.once('error', (error) => {
      console.error(`${program}: ${error.message}`);
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
): Promise<number> {
  const all = ['run', '--silent', script, ...(scriptArguments.length > 0 ? ['--'] : [])];
  const npm = process.env.npm_execpath;
  return npm === undefined
    ? run('npm', [...all, ...scriptArguments], environment)
    : run(process.execPath, [npm, ...all, ...scriptArguments], environment);
}
