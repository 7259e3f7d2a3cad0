import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSharedDatabase } from '../node/shared-database.ts'

/** Debian's place for it; another one is given by `LINKFLOW_POSTGRES_BIN`. */
const DEBIAN = '/usr/lib/postgresql'
/** `nobody`: PostgreSQL refuses to run as root, and tests often do. */
const NOBODY = 65_534

/** The folder of PostgreSQL's programs, or `null` where this machine has none. */
export const postgresPrograms = findPrograms()

export interface PostgresServer {
  readonly url: string
  stop(): Promise<void>
}

/** Starts a real PostgreSQL of its own on a free port, with an empty database. */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'linkflow-postgres-'))
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

function findPrograms(): string | null {
  const given = process.env['LINKFLOW_POSTGRES_BIN']
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : []
  const folders = [given, ...versions.map((version) => join(DEBIAN, version, 'bin'))]
  return (
    folders.find((folder) => folder !== undefined && existsSync(join(folder, 'initdb'))) ?? null
  )
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
