import { defineConfig } from 'playwright/test';
import { findChromium } from '../src/integrations/find-chromium.ts';

const chromium = findChromium();
if (chromium === null) throw new Error('No browser was found: `npm run browser` gets one.');

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
  use: {
    // The server says where it stands, since it takes the next port where one is taken.
    baseURL: `http://localhost:${process.env.SITE_PORT ?? ''}${basePath}`,
    locale: 'en-US',
    timezoneId: 'UTC',
    launchOptions: { executablePath: chromium.path, args: [...chromium.args] },
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
    { name: 'desk', use: { viewport: { width: 1440, height: 900 } } },
  ],
  webServer: {
    command: 'npm run --silent serve',
    cwd: '..',
    wait: { stdout: /http:\/\/localhost:(?<site_port>\d+)\// },
  },
});
