import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'tools/**/*.test.ts'],
    // The store's tests wait for real disks, which are slow on a busy machine.
    testTimeout: 60_000,
    // Half of the time went into setting up modules anew for each file, and one of two processors stood idle. What a test
    // changes outside itself it puts back.
    isolate: false,
    maxWorkers: '100%',
  },
});
