import { describe, expect, it } from 'vitest'
import type { PublicTokenRecord, SandboxStore } from '../store/records.ts'

export const token = (id: string, item_id: string): PublicTokenRecord => ({
  id,
  item_id,
  expires_at: 0,
  exchanged_at: null,
})

/** What every store does, whatever it keeps its documents in. @param createStore Makes an empty one. */
export function describeStore(name: string, createStore: () => Promise<SandboxStore>): void {
  describe.each([name])('%s', () => {
    it('lists by an indexed field, oldest first', async () => {
      const { publicTokens } = (await createStore()).collections
      for (const [id, item] of [
        ['b', '1'],
        ['a', '1'],
        ['c', '2'],
      ] as const)
        await publicTokens.put(token(id, item))
      expect((await publicTokens.list('item_id', '1')).map(({ id }) => id)).toEqual(['b', 'a'])
    })

    it('moves a document in the index when its field changes', async () => {
      const { publicTokens } = (await createStore()).collections
      await publicTokens.put(token('a', '1'))
      await publicTokens.update('a', (current) => ({ ...current, item_id: '2' }))
      expect(await publicTokens.list('item_id', '1')).toEqual([])
      expect(await publicTokens.list('item_id', '2')).toHaveLength(1)
    })

    it('forgets a deleted document', async () => {
      const { publicTokens } = (await createStore()).collections
      await publicTokens.put(token('a', '1'))
      expect(await publicTokens.delete('a')).toBe(true)
      expect(await publicTokens.delete('a')).toBe(false)
      expect(await publicTokens.get('a')).toBeNull()
      expect(await publicTokens.list('item_id', '1')).toEqual([])
    })

    it('updates nothing that is not there', async () => {
      const { publicTokens } = (await createStore()).collections
      expect(await publicTokens.update('a', (current) => current)).toBeNull()
    })

    it('loses no update when many come at once', async () => {
      const { publicTokens } = (await createStore()).collections
      await publicTokens.put(token('a', '1'))
      const add = () =>
        publicTokens.update('a', (current) => ({ ...current, expires_at: current.expires_at + 1 }))
      await Promise.all(Array.from({ length: 50 }, add))
      expect((await publicTokens.get('a'))?.expires_at).toBe(50)
    })

    it('takes every write of a failed transaction back', async () => {
      const store = await createStore()
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
      const store = await createStore()
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

    it('shows what came last first', async () => {
      const { publicTokens } = (await createStore()).collections
      for (const id of ['a', 'b', 'c']) await publicTokens.put(token(id, '1'))
      await publicTokens.put(token('a', '2'))
      expect((await publicTokens.recent(2)).map(({ id }) => id)).toEqual(['c', 'b'])
    })

    it('forgets everything when it is cleared', async () => {
      const { publicTokens } = (await createStore()).collections
      await publicTokens.put(token('a', '1'))
      await publicTokens.clear()
      expect(await publicTokens.recent(10)).toEqual([])
      expect(await publicTokens.list('item_id', '1')).toEqual([])
    })

    it('has nothing under a text that no database can hold', async () => {
      const { publicTokens } = (await createStore()).collections
      expect(await publicTokens.get('a\0')).toBeNull()
      expect(await publicTokens.list('item_id', '\0')).toEqual([])
      expect(await publicTokens.delete('\0')).toBe(false)
    })

    it('keeps what a document holds, letter for letter', async () => {
      const { webhooks } = (await createStore()).collections
      const record = {
        id: 'a',
        status: 'waiting',
        order_key: 'b',
        url: 'http://localhost/ü"\'\n',
        payload: { webhook_type: 'ITEM', webhook_code: 'ERROR', error: null, amount: 23_631.9805 },
        created_at: 1,
        next_attempt_at: 2,
        attempts: [],
      } as const
      await webhooks.put(record)
      expect(await webhooks.get('a')).toEqual(record)
    })
  })
}
