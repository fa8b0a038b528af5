import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['{server,client,prisma}/**/*.test.{ts,tsx}'],
    setupFiles: ['server/setup/quiet-console.ts'],
    restoreMocks: true,
  },
})
