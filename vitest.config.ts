import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'tools/**/*.test.ts'],
    // The store's tests wait for real disks, which are slow on a busy machine.
    testTimeout: 60_000,
  },
});
