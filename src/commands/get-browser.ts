import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../integrations/find-chromium.ts';
import { run } from './run.ts';

const playwright = join('node_modules', 'playwright', 'cli.js');

/** A download that shows no progress for so long is given up. */
const silenceAllowedMs = 60_000;

/** Whether a browser is found that really starts (a downloaded one may lack system libraries). */
export async function hasWorkingBrowser(): Promise<boolean> {
  const found = findChromium();
  if (found === null) return false;
  try {
    const browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** Gets a browser by whichever way works here; false where none does, with a line that says what to do. */
export async function getBrowser(): Promise<boolean> {
  if (process.env.CHROMIUM_PATH) {
    if (await hasWorkingBrowser()) return true;
    console.error(
      `CHROMIUM_PATH=${process.env.CHROMIUM_PATH} does not start: mend it or leave it out.`,
    );
    return false;
  }
  if (await hasWorkingBrowser()) return true;

  console.log('Getting Chromium by Playwright ...');
  const isDownloaded = await download();
  if (isDownloaded && (await hasWorkingBrowser())) return true;

  const apt = findApt();
  if (apt !== null) {
    await run(...apt('update'));
    if (isDownloaded) {
      console.log('It does not start here as it is: getting the system libraries it needs ...');
      await run(process.execPath, [playwright, 'install-deps', 'chromium']);
      if (await hasWorkingBrowser()) return true;
      // Playwright's own would be found before an installed one.
      await run(process.execPath, [playwright, 'uninstall']);
    }
    console.log('Getting Chromium by apt-get ...');
    await run(...apt('install', '-y', '-q', 'chromium'));
    if (await hasWorkingBrowser()) return true;
  }
  console.error(
    'No browser could be had: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run this again.',
  );
  return false;
}

/** `playwright install chromium`, given up where nothing comes. */
function download(): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [playwright, 'install', '--no-shell', 'chromium'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000', ...process.env },
    });
    const giveUp = (): void => {
      console.log('Nothing comes: giving the download up.');
      child.kill();
    };
    let timer = setTimeout(giveUp, silenceAllowedMs);
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      clearTimeout(timer);
      timer = setTimeout(giveUp, silenceAllowedMs);
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    const end = (isDone: boolean): void => {
      clearTimeout(timer);
      // The first error says why; the stacks that follow do not.
      if (!isDone) console.log(`That did not work. ${/Error: .*/.exec(errors)?.[0] ?? ''}`);
      resolve(isDone);
    };
    child.once('error', () => {
      end(false);
    });
    child.once('exit', (code) => {
      end(code === 0);
    });
  });
}

/** How to call apt-get here; null where there is none, or no right to. */
function findApt():
  ((...aptArguments: string[]) => [string, string[], Record<string, string>]) | null {
  if (!existsSync('/usr/bin/apt-get')) return null;
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  if (process.getuid?.() === 0) {
    return (...aptArguments) => ['apt-get', aptArguments, environment];
  }
  if (!existsSync('/usr/bin/sudo')) return null;
  // Where nobody can type a password, none is asked for.
  const sudo = process.stdin.isTTY ? [] : ['-n'];
  return (...aptArguments) => ['sudo', [...sudo, 'apt-get', ...aptArguments], environment];
}
