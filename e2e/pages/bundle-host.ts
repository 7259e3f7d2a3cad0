import { fileURLToPath } from 'node:url'
import { build, defaultClientConditions } from 'vite'
import type { InlineConfig } from 'vite'
import { SOURCE_CONDITION } from '../../scripts/workspace.mjs'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const installed = (name: string): string => here(`../../node_modules/${name}`)

/** React's packages by major version, as the workspace has installed them. */
const REACTS: Readonly<Record<string, { react: string; dom: string }>> = {
  '18': { react: 'react-18', dom: 'react-dom-18' },
  '19': { react: 'react', dom: 'react-dom' },
}

const bundles = new Map<string, Promise<string>>()

/**
 * Bundles the React host page with the unmodified `react-plaid-link` of a major version and a React of another.
 *
 * @param wrapper `2`, `3`, `4` or `5`.
 * @param react `18` or `19`.
 */
export function bundleReactHost(wrapper: string, react: string): Promise<string> {
  const key = `${wrapper} ${react}`
  const code = bundles.get(key) ?? bundleOnce(wrapper, react)
  bundles.set(key, code)
  return code
}

/**
 * Bundles a page, or a worker, that uses our packages as modules.
 *
 * @param entry Its file beside this one.
 */
export function bundleModule(entry: string): Promise<string> {
  const code =
    bundles.get(entry) ??
    bundle(entry, { resolve: { conditions: [SOURCE_CONDITION, ...defaultClientConditions] } })
  bundles.set(entry, code)
  return code
}

async function bundleOnce(wrapper: string, version: string): Promise<string> {
  const packages = REACTS[version]
  if (!packages || !/^[2-5]$/.test(wrapper))
    throw new Error(`There is no react-plaid-link ${wrapper} with React ${version} here.`)
  return bundle('react-host.jsx', {
    resolve: {
      alias: [
        { find: /^react-plaid-link-5$/, replacement: installed(`react-plaid-link-${wrapper}`) },
        { find: /^react(\/.*)?$/, replacement: `${installed(packages.react)}$1` },
        { find: /^react-dom(\/.*)?$/, replacement: `${installed(packages.dom)}$1` },
      ],
    },
  })
}

async function bundle(entry: string, config: InlineConfig): Promise<string> {
  const result = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    root: here('.'),
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      reportCompressedSize: false,
      lib: { entry: here(entry), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('Vite did not return a bundle.')
  return output.output[0].code
}
