import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  // Two cores, and each test has a browser of its own.
  workers: 1,
  // Real keys in a real window on a shared machine: what passes the second time is named as flaky, not hidden.
  retries: 1,
  timeout: 120_000,
  // A shared machine may be busy: what is waited for is what matters, not how long it took.
  expect: { timeout: 15_000 },
  reporter: 'list',
  outputDir: 'test-results',
});
