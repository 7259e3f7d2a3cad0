// One build for every package, run from the package's own folder. The entries are the sources that its
// `exports` name; the declarations come from `tsc -p tsconfig.build.json`.
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vite'
import { SOURCE_CONDITION } from './scripts/workspace.mjs'

interface Manifest {
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

// Our own package.json: `pnpm install` has read it before us, so its shape is known.
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
/**
 * Not every bundler merges what the modules of a package import from outside of it: where each component imports
 * React, one file weighs less than many.
 */
const merged = 'react' in (manifest.peerDependencies ?? {})
const outside = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })

export default defineConfig({
  build: {
    target: 'es2022',
    minify: false,
    cssMinify: false,
    cssCodeSplit: true,
    sourcemap: true,
    reportCompressedSize: false,
    lib: { entry: entries(manifest), formats: ['es'] },
    rolldownOptions: {
      external: (id) =>
        id.startsWith('node:') || outside.some((name) => id === name || id.startsWith(`${name}/`)),
      output: {
        ...(merged ? {} : { preserveModules: true, preserveModulesRoot: 'src' }),
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        assetFileNames: '[name][extname]',
      },
    },
  },
})

/** `src/graph/index.ts` becomes `dist/graph/index.js`, `src/styles.css` becomes `dist/styles.css`. */
function entries({ exports = {} }: Manifest): Record<string, string> {
  const sources = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [] : (target[SOURCE_CONDITION] ?? []),
  )
  return Object.fromEntries(
    sources.map((path) => [path.replace(/^\.\/src\//, '').replace(/\.[^.]+$/, ''), path]),
  )
}
