import { defineConfig } from 'playwright/test';
import { findChromium } from '../../src/integrations/find-chromium.ts';

const chromium = findChromium();
if (chromium === null) throw new Error('No browser was found: `npm run browser` gets one.');

/** `npm run hosting`: `dist/` on a real server. Apart from the tests, which need no server to be installed. */
export default defineConfig({
  testDir: '.',
  testMatch: 'on-nginx.ts',
  // Packing several hundred files takes half a minute, more on a busy machine.
  timeout: 300_000,
  outputDir: '../../test-results',
  workers: 1,
  reporter: 'list',
  // The site that frames ours is not of this machine, and would be asked whether it may look into it.
  use: {
    launchOptions: {
      executablePath: chromium.path,
      args: [...chromium.args, '--disable-features=LocalNetworkAccessChecks'],
    },
  },
});
