import { configDefaults, defineConfig } from 'vitest/config'

const TESTS = '**/*.test.{ts,tsx}'
const PURE = `{server/domain,server/imports,server/exports,client}/${TESTS}`

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['server/setup/quiet-console.ts'],
    restoreMocks: true,
    // Room for a machine that has much else to do; how fast things are is for the benches to say.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'threads', // half the start-up time of processes
    maxWorkers: 2,
    projects: [
      // What keeps no state between calls need not be loaded anew for every file.
      { extends: true, test: { name: 'pure', include: [PURE], isolate: false } },
      {
        extends: true,
        test: {
          name: 'server',
          include: [`{server,prisma}/${TESTS}`],
          exclude: [...configDefaults.exclude, PURE],
          // Libraries guard less in what they take for a test; the desk is tested as it is delivered.
          env: { NODE_ENV: 'production', TEST: '' },
        },
      },
    ],
  },
})
