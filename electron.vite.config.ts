import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { defaultClientConditions } from 'vite';

export default defineConfig({
  main: {
    build: {
      // CommonJS bundles with everything in them: lowdb is an ES module only, and one format resolves `electron` one way.
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          reader: 'src/main/reader/worker.ts',
          planner: 'src/main/planner/worker.ts',
          searcher: 'src/main/searcher/worker.ts',
        },
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: '[name]-[hash].cjs',
        },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload can require nothing but electron.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    // Markdown is parsed in a worker, where the variant for browsers finds no document.
    resolve: { conditions: ['worker', ...defaultClientConditions] },
    // Five megabytes are read and parsed before the first paint otherwise.
    build: {
      minify: true,
      chunkSizeWarningLimit: 2_500,
      rolldownOptions: {
        input: ['src/renderer/index.html', 'src/renderer/markdown/diagram-frame.html'],
      },
    },
  },
});
