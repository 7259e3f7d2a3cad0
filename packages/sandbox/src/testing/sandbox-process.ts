import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { KEYS } from './drive.ts'

const SCRIPT = fileURLToPath(new URL('../../bin/run-source.mjs', import.meta.url))
const FLAGS = ['--conditions=linkflow-source', `--import=${import.meta.resolve('tsx')}`]

/** The command line in a process of its own. */
export interface SandboxProcess {
  readonly url: string
  post(path: string, body: object): Promise<Record<string, unknown>>
  /** `kill -9`: it gets no chance to do anything. Resolves when it is gone. */
  kill(): Promise<void>
}

/** @throws Error with what it wrote when it ends instead of serving. */
export async function startProcess(args: readonly string[]): Promise<SandboxProcess> {
  const child = run(args)
  const url = await Promise.race([addressOf(child), failureOf(child)])
  return {
    url,
    post: async (path, body) => {
      const response = await fetch(url + path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...KEYS, ...body }),
      })
      return Object(await response.json())
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

/** The command line that is expected to end by itself: its exit code, and what it complained about. */
export async function runProcess(
  args: readonly string[],
): Promise<{ readonly code: number; readonly complaint: string }> {
  const child = run(args)
  let complaint = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk.toString()
  })
  const [code] = await once(child, 'close')
  return { code: Number(code), complaint }
}

function run(args: readonly string[]): ChildProcess {
  return spawn(
    process.execPath,
    [...FLAGS, SCRIPT, '--port', '0', '--institutions', '60', ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
}

async function addressOf(child: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk)
    const [, url] = /sandbox: (http:\S+)/.exec(text) ?? []
    if (url) {
      child.stdout?.resume()
      return url
    }
  }
  return new Promise(() => {})
}

async function failureOf(child: ChildProcess): Promise<never> {
  let complaint = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk.toString()
  })
  await once(child, 'exit')
  throw new Error(complaint || 'the sandbox ended')
}
