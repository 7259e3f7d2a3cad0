import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions } from 'vite'
import type { BrowserConfigOptions } from 'vitest/node'
import { chromiumLaunch } from './chromium.mjs'
import { SOURCE_CONDITION } from './workspace.mjs'

/** Packages resolve to their source, as in every other tool of the workspace. */
export const browserResolve = { conditions: [SOURCE_CONDITION, ...defaultClientConditions] }

/** One page for all files: half the time of a page each, at the price of no module-level state in tests. */
export function browserMode(): BrowserConfigOptions {
  return {
    enabled: true,
    headless: true,
    isolate: false,
    screenshotFailures: false,
    provider: playwright({ launchOptions: chromiumLaunch() }),
    instances: [{ browser: 'chromium' }],
    viewport: { width: 800, height: 720 },
  }
}
