import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { source } from '../../scripts/workspace.mjs'

const CI = Boolean(process.env['CI'])

/** A server in a process of its own, on this machine only. */
export interface OwnServer {
  readonly origin: string
  /** `kill -9`: it gets no chance to do anything. Resolves when it is gone. */
  kill(): Promise<void>
}

/** @param data A directory that keeps everything. @param port The one it had before it was killed, or any free one. */
export async function startSandbox(data: string, port?: number): Promise<OwnServer> {
  const chosen = port ?? (await freePort())
  return start(
    source('packages/sandbox/bin/run-source.mjs', [
      ...['--port', String(chosen), '--data', data, '--institutions', '200'],
      ...['--test-controls', '--fast-webhooks'],
    ]),
    {},
    chosen,
  )
}

/** A dashboard for that sandbox; in CI what `vite build` made, as everywhere. */
export async function startDashboard(sandbox: OwnServer): Promise<OwnServer> {
  const port = await freePort()
  const env = {
    LINKFLOW_DASHBOARD_PORT: String(port),
    LINKFLOW_API_PORT: new URL(sandbox.origin).port,
    ...(CI ? { NODE_ENV: 'production' } : {}),
  }
  return start(source('apps/dashboard/server/main.ts', []), env, port)
}

async function start(
  { file, args, cwd }: ReturnType<typeof source>,
  env: Readonly<Record<string, string>>,
  port: number,
): Promise<OwnServer> {
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  await announced(child)
  return { origin: `http://localhost:${port}`, kill }
}

/** Each says where it is once it listens. @throws Error when it ends before. */
async function announced({ stdout }: ChildProcess): Promise<void> {
  if (!stdout) throw new Error('The process was started without its output.')
  for await (const line of createInterface({ input: stdout }))
    if (line.includes('http://localhost:')) {
      stdout.resume()
      return
    }
  throw new Error('The process ended before it said where it listens.')
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address === 'object' && address) return address.port
  throw new Error('This machine has no free port.')
}
