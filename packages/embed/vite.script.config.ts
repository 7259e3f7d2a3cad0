// The script that pages load: one classic script, dependency-free.
import { readFileSync } from 'node:fs'
import { defaultClientConditions, defineConfig } from 'vite'

// Our own package.json: `pnpm install` has read it before us, so its shape is known.
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string
}

export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  resolve: { conditions: ['linkflow-source', ...defaultClientConditions] },
  define: { LINKFLOW_VERSION: JSON.stringify(version) },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    reportCompressedSize: false,
    lib: {
      entry: 'src/script/link-initialize.ts',
      formats: ['iife'],
      name: 'linkflow',
      fileName: () => 'link-initialize.js',
    },
  },
})
