import { defineConfig } from '@playwright/test'

// No webServer: every story opens a desk of its own (e2e/desk.ts).
export default defineConfig({
  testDir: 'e2e',
  // The stories prove that the desk works; the pictures are for the README and prove nothing.
  projects: [
    { name: 'stories', testMatch: '*.spec.ts' },
    { name: 'pictures', testMatch: '*.pictures.ts' },
  ],
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    trace: process.env['CI'] ? 'off' : 'retain-on-failure',
    launchOptions: {
      // Found by server/setup/browser.mjs; without it Playwright takes the Chromium it downloaded itself.
      ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
      args: [
        // Chromium refuses to start its sandbox as root, which is what a container usually is.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // It shall not look for updates and other hosts: the desk works without a network.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
      ],
    },
  },
})
