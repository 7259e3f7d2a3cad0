import type { StorybookConfig } from '@storybook/react-vite'
import react from '@vitejs/plugin-react'
import { defaultClientConditions } from 'vite'
import { listedStories, listedStoriesIndexer } from '../scripts/story-lists.ts'

const config: StorybookConfig = {
  framework: { name: '@storybook/react-vite', options: {} },
  stories: ['../packages/*/src/**/*.mdx', '../packages/*/src/**/*.stories.tsx'],
  experimental_indexers: (indexers = []) => [listedStoriesIndexer, ...indexers],
  // The coverage page shows them.
  staticDirs: [{ from: '../docs/pictures', to: '/pictures' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  typescript: { check: false, reactDocgen: 'react-docgen' },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [listedStories(), ...(vite.plugins ?? []), react()],
    resolve: {
      ...vite.resolve,
      conditions: ['linkflow-source', ...(vite.resolve?.conditions ?? defaultClientConditions)],
    },
    // Known from the start: a dependency found in the middle of a run reloads the page under the tests.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'react/jsx-dev-runtime',
        'storybook/test',
        '@tanstack/react-query',
        '@linkflow/react > radix-ui',
        '@linkflow/react > zustand',
        '@linkflow/react > zustand/vanilla',
      ],
    },
    build: { ...vite.build, reportCompressedSize: false, chunkSizeWarningLimit: 2000 },
  }),
}

export default config
