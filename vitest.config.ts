import { defineConfig } from 'vitest/config';

// Unit tests stand beside the code. What needs a browser is in e2e/ and runs by Playwright.
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: { include: ['src/**/*.test.ts'] },
});
