import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root, tool, typescript } from './workspace.mjs'

/** @typedef {{ name: string, folder: string, needs: readonly string[] }} Package */

/** @returns {readonly Package[]} Every package that is published, those that others are built on first. */
export function publishedPackages() {
  return buildOrder(
    readdirSync(join(root, 'packages')).flatMap((entry) => {
      const folder = join(root, 'packages', entry)
      const manifest = readManifest(folder)
      if (!manifest || manifest.private) return []
      return [{ name: manifest.name, folder, needs: Object.keys(manifest.dependencies ?? {}) }]
    }),
  )
}

/**
 * @param {readonly Package[]} packages
 * @returns {readonly Package[]}
 */
export function buildOrder(packages) {
  /** @type {Set<Package>} */
  const ordered = new Set()
  const visit = (/** @type {Package} */ one) => {
    for (const other of packages) if (one.needs.includes(other.name)) visit(other)
    ordered.add(one)
  }
  for (const one of packages) visit(one)
  return [...ordered]
}

/**
 * JavaScript and CSS by Vite, declarations by TypeScript.
 *
 * @param {readonly Package[]} packages
 */
export function buildCommands(packages) {
  return packages.flatMap(({ folder }) => [
    tool(
      'vite',
      ['build', '--config', join(root, 'vite.lib.config.ts'), '--logLevel', 'warn'],
      folder,
    ),
    typescript(['-p', 'tsconfig.build.json'], folder),
  ])
}

/** @param {string} folder */
function readManifest(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  } catch {
    return undefined
  }
}
