import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from '../chromium.mjs'
import { root } from '../workspace.mjs'

/** Every state of every pane, compared with the picture of it in docs/pictures. */
export default defineConfig({
  testDir: '.',
  testMatch: 'pictures.spec.ts',
  outputDir: join(root, 'test-results', 'pictures'),
  snapshotPathTemplate: join(root, 'docs', 'pictures', '{arg}{ext}'),
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['CI'] ? 'line' : 'list',
  timeout: 30_000,
  // A missing reference is a state that nobody has looked at.
  updateSnapshots: 'none',
  expect: {
    toHaveScreenshot: {
      animations: 'disabled',
      scale: 'css',
      // Less than a shade of a colour; a little more than what compacting the references has changed.
      threshold: 0.02,
      maxDiffPixels: 40,
    },
  },
  use: {
    launchOptions: chromiumLaunch(),
    deviceScaleFactor: 1,
    locale: 'en-US',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
  },
})
