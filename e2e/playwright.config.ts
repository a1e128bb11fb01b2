import { defineConfig } from 'playwright/test';
import { findChromium } from '../src/integrations/find-chromium.ts';

const chromium = findChromium();
if (chromium === null) throw new Error('No browser was found: `npm run browser` gets one.');

const building = /(another-explainer|base-path|markup|bad-input|same-bytes)\.test\.ts/;
const basePath = process.env.BASE_PATH ?? '/';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // A test that passes at the second try has failed.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  expect: { timeout: 10_000 },
  use: {
    // The server says where it stands, since it takes the next port where one is taken.
    baseURL: `http://localhost:${process.env.SITE_PORT ?? ''}${basePath}`,
    viewport: { width: 1280, height: 900 },
    // A missing element fails in seconds; a test that has much to do says so itself.
    actionTimeout: 10_000,
    locale: 'en-US',
    timezoneId: 'UTC',
    launchOptions: { executablePath: chromium.path, args: [...chromium.args] },
  },
  // Tests set their own viewports. Builds of other content share the checkout's caches, so they
  // run one after another; they begin first, so that the other worker reads meanwhile and none waits at the end.
  projects: [
    {
      name: 'build',
      testMatch: building,
      workers: 1,
      fullyParallel: false,
      // A build takes most of a minute beside a reader, who keeps the other core busy.
      timeout: 300_000,
    },
    { name: 'read', testIgnore: building },
  ],
  webServer: {
    command: 'npm run --silent serve',
    cwd: '..',
    wait: { stdout: /http:\/\/localhost:(?<site_port>\d+)\// },
  },
});
