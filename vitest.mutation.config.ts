// What mutation testing runs: the rules of core, without the walk over the whole graph, which takes longer than all of them.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['packages/core/src/**/*.test.ts'],
    exclude: ['packages/core/src/graph/graph.test.ts'],
  },
})
