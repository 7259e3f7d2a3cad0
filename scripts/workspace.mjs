import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's top folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The condition under which every package resolves to its source instead of its build. */
export const SOURCE_CONDITION = 'linkflow-source'

/**
 * A program to run.
 *
 * @typedef {object} Command
 * @property {string} file
 * @property {readonly string[]} args
 * @property {string} [cwd] Defaults to the top folder.
 * @property {NodeJS.ProcessEnv} [env] Added to the environment.
 */

/**
 * A tool that the workspace installed.
 *
 * @param {string} name
 * @param {readonly string[]} [args]
 * @param {string} [cwd]
 * @returns {Command}
 */
export function tool(name, args = [], cwd = root) {
  return { file: join(root, 'node_modules', '.bin', name), args, cwd }
}

/**
 * The native TypeScript compiler, called by its path because `tsc` on the PATH may be another one.
 *
 * @param {readonly string[]} args
 * @param {string} [cwd]
 * @returns {Command}
 */
export function typescript(args, cwd = root) {
  const compiler = join(root, 'node_modules', 'typescript-7', 'bin', 'tsc')
  return { file: process.execPath, args: [compiler, ...args], cwd }
}

/**
 * A TypeScript or JavaScript program run from source, in one process so that signals reach it.
 *
 * @param {string} script Relative to `cwd`.
 * @param {readonly string[]} [args]
 * @param {string} [cwd]
 * @returns {Command}
 */
export function source(script, args = [], cwd = root) {
  return {
    file: process.execPath,
    args: [
      `--conditions=${SOURCE_CONDITION}`,
      '--import',
      import.meta.resolve('tsx'),
      script,
      ...args,
    ],
    cwd,
  }
}
