import { availableParallelism } from 'node:os'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { browserMode, browserResolve } from './scripts/vitest-browser.ts'

/** Every story is a test: it renders, its play function passes, axe finds nothing. */
export default defineConfig({
  plugins: [storybookTest({ configDir: '.storybook' })],
  resolve: browserResolve,
  test: {
    name: 'storybook',
    testTimeout: 10_000,
    maxWorkers: availableParallelism(),
    browser: browserMode(),
  },
})
