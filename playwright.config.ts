import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  // Two cores, and each test has a browser of its own.
  workers: 1,
  timeout: 60_000,
  reporter: 'list',
  outputDir: 'test-results',
});
