import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** A browser that prints and tests, and what it is to be started with. */
export interface Chromium {
  readonly path: string;
  readonly args: readonly string[];
}

/** Where a browser stands that was installed as a program, by system. */
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser of `CHROMIUM_PATH`, else Playwright's own, else an installed one, else null.
 * Nothing else in the project knows where a browser is.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): Chromium | null {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  // A wrong CHROMIUM_PATH is a setting's problem and is told there: here it never falls back to another browser.
  const candidates = environment.CHROMIUM_PATH
    ? [environment.CHROMIUM_PATH]
    : [chromium.executablePath(), ...installed, ...places];
  const path = candidates.find(canRun);
  return path === undefined ? null : { path, args: startArguments() };
}

/**
 * What the browser is to leave out: first what takes more time than a page does, two pages of the address
 * bar's own that it would load unseen in every window, hence in every context; then all that Playwright
 * switches off, since of two lists the browser takes the last.
 */
const without = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect'],
  ...['TcpPortRandomizationWin', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  ...['PreconnectToSearch'],
];

/** The browser makes no call of its own, and runs as root (in a container, say), where its sandbox cannot. */
function startArguments(): string[] {
  const quiet = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${without.join(',')}`,
  ];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
