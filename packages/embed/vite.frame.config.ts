// The page in the iframe: React's imports are given Preact, which evaluates in a fraction of the time.
import { fileURLToPath } from 'node:url'
import { defaultClientConditions, defineConfig } from 'vite'
import { laterPanes } from './later-panes.ts'

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const installed = (name: string): string => fileURLToPath(import.meta.resolve(name))

export default defineConfig({
  root: source('src/frame'),
  base: './',
  logLevel: 'warn',
  plugins: [laterPanes(source('src/frame/later-pane.ts'))],
  resolve: {
    conditions: ['linkflow-source', ...defaultClientConditions],
    alias: [
      { find: /^react$/, replacement: source('src/frame/preact-as-react.ts') },
      { find: /^react\/jsx-(dev-)?runtime$/, replacement: installed('preact/jsx-runtime') },
      { find: /^react-dom$/, replacement: installed('preact/compat') },
      { find: /^react-dom\/client$/, replacement: installed('preact/compat/client') },
    ],
  },
  html: { cspNonce: '__LINKFLOW_NONCE__' },
  build: {
    target: 'es2022',
    outDir: source('dist/frame'),
    emptyOutDir: true,
    reportCompressedSize: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name }) =>
          `assets/${name.replace(/^.*:/, '').replace('virtual_', '')}-[hash].js`,
      },
      input: source('src/frame/link.html'),
      // Libraries mark what needs a client; here is nothing else.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
})
