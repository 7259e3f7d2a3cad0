import { defineConfig, devices } from '@playwright/test'
import { chromiumLaunch } from './scripts/chromium.mjs'

// The tests read the packages' source, as everything else does here.
process.env['NODE_OPTIONS'] ??= '--conditions=linkflow-source'

const CI = Boolean(process.env['CI'])

// Not the ports of `npm start`, which may be running beside the tests.
const ports = {
  LINKFLOW_API_PORT: process.env['LINKFLOW_E2E_API_PORT'] ?? '4410',
  LINKFLOW_DEMO_PORT: process.env['LINKFLOW_E2E_DEMO_PORT'] ?? '4310',
  LINKFLOW_DASHBOARD_PORT: process.env['LINKFLOW_E2E_DASHBOARD_PORT'] ?? '4510',
}
const api = `http://localhost:${ports.LINKFLOW_API_PORT}`
const demo = `http://localhost:${ports.LINKFLOW_DEMO_PORT}`
const dashboard = `http://localhost:${ports.LINKFLOW_DASHBOARD_PORT}`
// The specs find the dashboard here: the pages of the others are the demo's.
process.env['LINKFLOW_E2E_DASHBOARD_ORIGIN'] = dashboard
const server = {
  // In CI the apps serve what `vite build` made; while working, Vite serves the source.
  env: CI ? { ...ports, NODE_ENV: 'production' } : ports,
  reuseExistingServer: !CI,
  stdout: 'ignore',
  timeout: 60_000,
  gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
} as const
const chromium = { launchOptions: chromiumLaunch() }

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: CI ? 1 : 0,
  forbidOnly: CI,
  reporter: CI ? [['line'], ['json', { outputFile: 'test-results/results.json' }]] : 'list',
  use: {
    baseURL: demo,
    locale: 'en-US',
    timezoneId: 'UTC',
    trace: CI ? 'on-first-retry' : 'retain-on-failure',
  },
  projects: [
    {
      name: 'desktop',
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1440, height: 900 },
        // The phone has its animations, and drawing them at this size takes a fifth of the time.
        contextOptions: { reducedMotion: 'reduce' },
        ...chromium,
      },
    },
    {
      name: 'phone',
      testIgnore: [
        // A tool for a desk: its own specs look at it at 360 pixels too, and its work is the same on any screen.
        '**/dashboard.spec.ts',
        '**/dashboard/**',
        // A host hears the same of a phone; what differs there is in the frame, and tested by the other specs.
        '**/embed.spec.ts',
        '**/embed-handler.spec.ts',
        '**/embed-react*.spec.ts',
        '**/inline.spec.ts',
        '**/scenarios.spec.ts',
      ],
      use: { ...devices['Pixel 7'], viewport: { width: 360, height: 780 }, ...chromium },
    },
  ],
  webServer: [
    {
      ...server,
      name: 'sandbox',
      command: 'node scripts/run.mjs serve sandbox',
      url: `${api}/openapi.json`,
    },
    { ...server, name: 'demo', command: 'node scripts/run.mjs serve demo', url: `${demo}/` },
    {
      ...server,
      name: 'dashboard',
      command: 'node scripts/run.mjs serve dashboard',
      url: `${dashboard}/`,
    },
  ],
})
