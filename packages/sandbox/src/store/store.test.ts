import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openDataDirectory } from '../node/data-directory.ts'
import { describeStore, token } from '../testing/store-suite.ts'
import { createMemoryStore } from './memory-store.ts'
import type { SandboxStore } from './records.ts'

const directory = mkdtempSync(join(tmpdir(), 'linkflow-store-'))
const opened: SandboxStore[] = []

afterAll(async () => {
  await Promise.all(opened.map((store) => store.close()))
  rmSync(directory, { recursive: true })
})

describeStore('the memory store', async () => createMemoryStore())

describeStore('the store of a data directory', async () => {
  const store = await openDataDirectory(join(directory, String(opened.length)))
  opened.push(store)
  return store
})

describe('a data directory', () => {
  it('has everything when it is opened again', async () => {
    const path = join(directory, 'again')
    const first = await openDataDirectory(path)
    await first.collections.publicTokens.put(token('a', '1'))
    await first.close()
    const second = await openDataDirectory(path)
    expect(await second.collections.publicTokens.get('a')).toEqual(token('a', '1'))
    await second.close()
  })

  it('is refused to a second one', async () => {
    const path = join(directory, 'twice')
    const first = await openDataDirectory(path)
    await expect(openDataDirectory(path)).rejects.toThrow(/^another sandbox is using .*twice/)
    await first.close()
  })
})
