// What a user would install: packs every package as a publish does, and has publint and attw judge
// the archives.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pnpm } from './bootstrap.mjs'
import { publishedPackages } from './packages.mjs'
import { tool } from './workspace.mjs'

const ARE_THE_TYPES_WRONG = [
  '--no-definitely-typed',
  ...['--profile', 'esm-only'],
  '--no-summary',
  ...['--format', 'ascii'],
  ...['--exclude-entrypoints', './styles.css', './package.json'],
]

const folder = mkdtempSync(join(tmpdir(), 'linkflow-packed-'))
try {
  process.exitCode = pack() && (await judge()) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}

function pack() {
  const { status } = pnpm(
    [
      ...publishedPackages().flatMap(({ name }) => ['--filter', name]),
      ...['pack', '--pack-destination', folder],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  return status === 0
}

/** All archives at once, each verdict printed in one piece. */
async function judge() {
  const archives = readdirSync(folder).map((file) => join(folder, file))
  const verdicts = archives.flatMap((archive) => [
    run('publint', ['run', archive, '--strict']),
    run('attw', [archive, ...ARE_THE_TYPES_WRONG]),
  ])
  return archives.length > 0 && (await Promise.all(verdicts)).every(Boolean)
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Promise<boolean>}
 */
function run(name, args) {
  const { file } = tool(name)
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk))
  return new Promise((resolve) => {
    child.once('error', ({ message }) => {
      console.error(`${name} could not be run: ${message}`)
      resolve(false)
    })
    child.once('close', (code) => {
      process.stdout.write(text)
      resolve(code === 0)
    })
  })
}
