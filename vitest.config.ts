import { defineConfig } from 'vitest/config';

// Three projects: `unit` is beside the code and needs nothing running; `acceptance` drives a whole Atlas through its
// ports (embedded Medplum, or the one at MEDPLUM_BASE_URL with `npm run test:live`); `browser` is Chromium on the same.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{config,privacy,consent,bots,sync,gateway,server-config,seed,cli,infra,app/src,extension}/**/*.test.ts',
          ],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'acceptance',
          include: ['acceptance/**/*.accept.ts'],
          globalSetup: ['acceptance/atlas.setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['app/e2e/**/*.e2e.ts'],
          globalSetup: ['acceptance/atlas.setup.ts'],
          testTimeout: 90_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
