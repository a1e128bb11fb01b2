import { defineConfig } from 'playwright/test';

/** `npm run firefox`: what readers do, in another engine. Apart from the tests, which need Chromium alone. */
export default defineConfig({
  testDir: '.',
  testMatch: 'in-firefox.ts',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 300_000,
  reporter: 'list',
  webServer: {
    command: 'npm run --silent serve',
    cwd: '../..',
    wait: { stdout: /http:\/\/localhost:(?<site_port>\d+)\// },
  },
});
