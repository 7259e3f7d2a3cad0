import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PLATYPUS } from '../testing/drive.ts'
import { runProcess, startProcess } from '../testing/sandbox-process.ts'
import type { SandboxProcess } from '../testing/sandbox-process.ts'

const WRITERS = 8
const ENOUGH = 60

let data: string
let started: SandboxProcess[]

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'linkflow-data-'))
  started = []
})

afterEach(async () => {
  await Promise.all(started.map((sandbox) => sandbox.kill()))
  rmSync(data, { recursive: true })
})

async function start(): Promise<SandboxProcess> {
  const sandbox = await startProcess(['--data', data])
  started.push(sandbox)
  return sandbox
}

/** Links and exchanges until the process is gone. Each acknowledged access token is written down. */
async function keepLinking(sandbox: SandboxProcess, acknowledged: string[]): Promise<void> {
  for (;;)
    try {
      const { public_token } = await sandbox.post('/sandbox/public_token/create', {
        institution_id: PLATYPUS,
        initial_products: ['auth'],
      })
      const { access_token } = await sandbox.post('/item/public_token/exchange', { public_token })
      acknowledged.push(String(access_token))
    } catch {
      return
    }
}

describe('a sandbox with a data directory', () => {
  it('loses nothing that it acknowledged when it is killed in the middle of writing', async () => {
    const acknowledged: string[] = []
    const first = await start()
    const writers = Array.from({ length: WRITERS }, () => keepLinking(first, acknowledged))
    while (acknowledged.length < ENOUGH) await first.post('/item/get', { access_token: 'x' })
    await first.kill()
    await Promise.all(writers)
    const second = await start()
    const answers = await Promise.all(
      acknowledged.map((access_token) => second.post('/item/get', { access_token })),
    )
    expect(answers.filter((answer) => !('item' in answer))).toEqual([])
  }, 60_000)

  it('has it for itself', async () => {
    await start()
    const second = await runProcess(['--data', data])
    expect(second.code).toBe(1)
    expect(second.complaint).toContain(`another sandbox is using ${data}`)
  }, 60_000)
})
