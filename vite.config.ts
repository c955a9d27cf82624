import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './', // the built game runs from any folder of any host
  publicDir: false,
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1500, // kB; Phaser cannot be shaken
    rolldownOptions: {
      output: {
        // Phaser changes seldom and is needed last: its own file, cached by itself.
        codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
  cacheDir: '.cache/vite',
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.slow.test.ts', 'tests/e2e/**'],
          testTimeout: 20_000, // two cores may be shared with a browser
          isolate: false, // the code under test keeps no state, and fifty fresh worlds cost half the time
        },
      },
      {
        extends: true,
        test: { name: 'slow', include: ['tests/**/*.slow.test.ts'], testTimeout: 300_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: 'tests/e2e/serve.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false, // one browser at a time, so that frames are not starved
        },
      },
    ],
  },
});
