import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { browserMode, browserResolve } from './scripts/vitest-browser.ts'
import { SOURCE_CONDITION } from './scripts/workspace.mjs'

const serverResolve = { conditions: [SOURCE_CONDITION, ...defaultServerConditions] }

// The stories have a configuration of their own: loading Storybook's plugin would double the time of a unit run.
export default defineConfig({
  test: {
    // By itself Vitest leaves one core free, which of two is half of the machine.
    maxWorkers: availableParallelism(),
    projects: [
      {
        resolve: serverResolve,
        ssr: { resolve: serverResolve },
        test: {
          name: 'unit',
          environment: 'node',
          // One process for many files: half the time of one each, at the price of no module-level state in tests.
          isolate: false,
          // The walks over the whole graph and the fuzzers take seconds on a busy machine.
          testTimeout: 30_000,
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/{src,server}/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
        },
      },
      {
        plugins: [react()],
        resolve: browserResolve,
        optimizeDeps: {
          include: [
            'react/jsx-dev-runtime',
            '@linkflow/embed > react-dom/client',
            'vitest-browser-react',
            '@linkflow/sandbox > jose',
          ],
        },
        test: {
          name: 'browser',
          include: ['packages/*/src/**/*.browser.test.tsx'],
          setupFiles: ['scripts/browser.setup.ts'],
          testTimeout: 5000,
          browser: browserMode(),
        },
      },
    ],
  },
})
