import { defineConfig } from 'vitest/config';

// Four projects: `unit` is beside the code and needs nothing running; `processes` starts and kills Atlases of its own;
// `acceptance` drives one whole Atlas through its ports (embedded Medplum, or the one at MEDPLUM_BASE_URL with
// `npm run test:live`), a file at a time, since some change what all see; `browser` is Chromium on the same Atlas.
const EVERY_CORE = '100%';
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{config,privacy,consent,bots,sync,gateway,server-config,seed,cli,infra,app/src,extension}/**/*.test.ts',
          ],
          // Long, because beside them others start whole Atlases on the same cores.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: EVERY_CORE,
        },
      },
      {
        test: {
          name: 'processes',
          include: ['acceptance/processes/*.accept.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          maxWorkers: EVERY_CORE,
          // Each is five processes.
          maxConcurrency: 2,
        },
      },
      {
        test: {
          name: 'acceptance',
          include: ['acceptance/*.accept.ts'],
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
          maxWorkers: EVERY_CORE,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
