import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { buildCommands, publishedPackages } from './packages.mjs'
import { SOURCE_CONDITION, root, source, tool, typescript } from './workspace.mjs'

/** @typedef {import('./workspace.mjs').Command} Command */

/**
 * One check of `npm test`.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly Command[]} commands Run one after the other until one fails.
 * @property {boolean} [quick] Reads files only: may run beside other quick steps.
 * @property {boolean} [inner] Part of `pnpm check`, the inner loop.
 */

const SOURCES = ['packages', 'apps', 'e2e', 'scripts', 'bench', '.storybook']

/** @returns {readonly Step[]} Cheapest first, so that a slip is known within seconds. */
export function steps() {
  return [
    { name: 'format', quick: true, inner: true, commands: [tool('oxfmt', ['--check', '.'])] },
    { name: 'typecheck', quick: true, inner: true, commands: [typescript(['-b'])] },
    { name: 'lint', quick: true, inner: true, commands: [tool('oxlint')] },
    { name: 'imports', quick: true, inner: true, commands: [importRules()] },
    { name: 'unused', quick: true, commands: [tool('knip')] },
    { name: 'unit', commands: [tool('vitest', ['run', '--project', 'unit'])] },
    { name: 'browser', commands: [tool('vitest', ['run', '--project', 'browser'])] },
    {
      name: 'stories',
      commands: [tool('vitest', ['run', '--config', 'vitest.stories.config.ts'])],
    },
    { name: 'pictures', commands: [storybookBuild(), pictures()] },
    {
      name: 'build',
      commands: [...buildCommands(publishedPackages()), ...embedStatic().commands],
    },
    { name: 'packages', commands: [source('scripts/check-packages.mjs')] },
    { name: 'size', commands: [tool('size-limit')] },
    { name: 'e2e', commands: [appBuild('demo'), appBuild('dashboard'), endToEnd()] },
  ]
}

/** @returns {Command} The stories as a static site. */
export function storybookBuild() {
  const args = ['build', '--output-dir', 'storybook-static', '--quiet', '--disable-telemetry']
  return tool('storybook', args)
}

/** @returns {Command} Every state of every pane compared with the picture of it, in the Storybook that was built. */
export function pictures() {
  return tool('playwright', ['test', '--config', 'scripts/pictures/playwright.config.ts'])
}

/**
 * The tests read the packages' source, as everything else does here.
 *
 * @returns {Command}
 */
function endToEnd() {
  return {
    ...tool('playwright', ['test']),
    env: { NODE_OPTIONS: `--conditions=${SOURCE_CONDITION}` },
  }
}

/** @returns {Step} The script and the frame that the sandbox serves; after the library build, which empties their folder. */
export function embedStatic() {
  const build = { file: process.execPath, args: ['packages/embed/build-static.mjs'], cwd: root }
  return { name: 'embed', commands: [build] }
}

/**
 * @param {'demo' | 'dashboard'} app
 * @returns {Command}
 */
export function appBuild(app) {
  return tool('vite', ['build', '--logLevel', 'warn'], join(root, 'apps', app))
}

/** @returns {readonly Step[]} The inner loop, under a minute: what reads files only, and the unit tests of what was changed. */
export function innerSteps() {
  const changed = ['run', '--project', 'unit', '--changed', '--passWithNoTests']
  return [
    ...steps().filter((step) => step.inner),
    { name: 'unit', commands: [tool('vitest', changed)] },
  ]
}

const BENCHMARKS = ['bench', 'packages/sandbox/src/search']

/** @returns {readonly Step[]} One step for each benchmark. */
export function benchmarks() {
  return [...compiledBenchmarks(), openBenchmark()]
}

/** @returns {Step} What it measures is in the browser, built as it is served. */
function openBenchmark() {
  return { name: 'open', commands: [...embedStatic().commands, source('bench/open.browser.ts')] }
}

/** @returns {readonly Step[]} Each is built as it is shipped, and then run. */
function compiledBenchmarks() {
  return BENCHMARKS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.bench.ts'))
      .map((file) => ({
        name: basename(file, '.bench.ts'),
        commands: [
          tool('vite', [
            ...['build', '--config', 'vite.bench.config.ts', '--logLevel', 'warn'],
            ...['--ssr', `${folder}/${file}`],
          ]),
          {
            file: process.execPath,
            args: [join('node_modules', '.cache', 'bench', `${basename(file, '.ts')}.mjs`)],
            cwd: root,
          },
        ],
      })),
  )
}

/**
 * Keeps the steps whose names were given; no name keeps all.
 *
 * @param {readonly Step[]} all
 * @param {readonly string[]} names
 * @throws An unknown name: a check that silently did not run would look like one that passed.
 */
export function select(all, names) {
  const known = all.map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new Error(
      `There is no step called ${unknown.join(', ')}. The steps are: ${known.join(', ')}.`,
    )
  }
  return names.length > 0 ? all.filter(({ name }) => names.includes(name)) : all
}

/** @returns {Command} */
function importRules() {
  const folders = SOURCES.filter((folder) => existsSync(join(root, folder)))
  return tool('depcruise', [...folders, '--config', '.dependency-cruiser.cjs'])
}
