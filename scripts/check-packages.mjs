// What a user would install: packs every package as a publish does, and has publint and attw judge
// the archives.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pnpm } from './bootstrap.mjs'
import { publishedPackages } from './packages.mjs'
import { tool } from './workspace.mjs'

const archives = mkdtempSync(join(tmpdir(), 'linkflow-packed-'))
try {
  process.exitCode = check() ? 0 : 1
} finally {
  rmSync(archives, { recursive: true })
}

function check() {
  for (const { folder } of publishedPackages()) {
    const packed = pnpm(['pack', '--pack-destination', archives], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (packed.status !== 0) return false
  }
  return readdirSync(archives)
    .map((file) => join(archives, file))
    .map(
      (archive) =>
        run('publint', ['run', archive, '--strict']) &&
        run('attw', [
          archive,
          '--no-definitely-typed',
          '--profile',
          'esm-only',
          '--no-summary',
          '--format',
          'ascii',
          '--exclude-entrypoints',
          './styles.css',
          './package.json',
        ]),
    )
    .every(Boolean)
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 */
function run(name, args) {
  const { file } = tool(name)
  return spawnSync(file, args, { stdio: 'inherit' }).status === 0
}
