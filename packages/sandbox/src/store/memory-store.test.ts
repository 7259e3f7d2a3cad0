import { describe, expect, it } from 'vitest'
import { createMemoryStore } from './memory-store.ts'
import type { PublicTokenRecord } from './records.ts'

const token = (id: string, item_id: string): PublicTokenRecord => ({
  id,
  item_id,
  expires_at: 0,
  exchanged_at: null,
})

describe('the memory store', () => {
  it('lists by an indexed field, oldest first', async () => {
    const { publicTokens } = createMemoryStore().collections
    for (const [id, item] of [
      ['b', '1'],
      ['a', '1'],
      ['c', '2'],
    ] as const)
      await publicTokens.put(token(id, item))
    expect((await publicTokens.list('item_id', '1')).map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('moves a document in the index when its field changes', async () => {
    const { publicTokens } = createMemoryStore().collections
    await publicTokens.put(token('a', '1'))
    await publicTokens.update('a', (current) => ({ ...current, item_id: '2' }))
    expect(await publicTokens.list('item_id', '1')).toEqual([])
    expect(await publicTokens.list('item_id', '2')).toHaveLength(1)
  })

  it('forgets a deleted document', async () => {
    const { publicTokens } = createMemoryStore().collections
    await publicTokens.put(token('a', '1'))
    expect(await publicTokens.delete('a')).toBe(true)
    expect(await publicTokens.delete('a')).toBe(false)
    expect(await publicTokens.get('a')).toBeNull()
    expect(await publicTokens.list('item_id', '1')).toEqual([])
  })

  it('updates nothing that is not there', async () => {
    const { publicTokens } = createMemoryStore().collections
    expect(await publicTokens.update('a', (current) => current)).toBeNull()
  })

  it('loses no update when many come at once', async () => {
    const { publicTokens } = createMemoryStore().collections
    await publicTokens.put(token('a', '1'))
    const add = () =>
      publicTokens.update('a', (current) => ({ ...current, expires_at: current.expires_at + 1 }))
    await Promise.all(Array.from({ length: 50 }, add))
    expect((await publicTokens.get('a'))?.expires_at).toBe(50)
  })

  it('takes every write of a failed transaction back', async () => {
    const store = createMemoryStore()
    const { publicTokens, items } = store.collections
    await publicTokens.put(token('a', '1'))
    const failed = store.transaction(async (inside) => {
      await inside.publicTokens.update('a', (current) => ({ ...current, item_id: '2' }))
      await inside.publicTokens.put(token('b', '2'))
      await inside.publicTokens.delete('a')
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect(await publicTokens.list('item_id', '1')).toEqual([token('a', '1')])
    expect(await publicTokens.list('item_id', '2')).toEqual([])
    expect(await items.get('a')).toBeNull()
  })

  it('lets nobody write into a running transaction', async () => {
    const store = createMemoryStore()
    const { publicTokens } = store.collections
    await publicTokens.put(token('a', '1'))
    const running = store.transaction(async (inside) => {
      await inside.publicTokens.put(token('a', '2'))
      await new Promise((resume) => queueMicrotask(() => resume(null)))
      throw new Error('no')
    })
    const writing = publicTokens.put(token('a', '3'))
    await expect(running).rejects.toThrow('no')
    await writing
    expect((await publicTokens.get('a'))?.item_id).toBe('3')
  })
})
