// Benchmarks are measured as they are shipped: compiled, without the name-keeping that a development loader adds.
import { defaultServerConditions, defineConfig } from 'vite'

const conditions = ['linkflow-source', ...defaultServerConditions]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions }, noExternal: [/^@linkflow\//, 'zustand'] },
  build: {
    target: 'node20',
    outDir: 'node_modules/.cache/bench',
    emptyOutDir: false,
    reportCompressedSize: false,
    rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
  },
})
