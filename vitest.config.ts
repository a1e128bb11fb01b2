import { defineConfig } from 'vitest/config';

// Unit tests stand beside the code. What needs a browser is in e2e/ and runs by Playwright.
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['src/**/*.test.ts'],
    // Modules are loaded once and not for each of the files, which took half of the time. They keep nothing
    // but what they have read; a test that changes the environment puts it back.
    isolate: false,
  },
});
