import { MemoryCollection } from './memory-collection.ts'
import type { Undo } from './memory-collection.ts'
import type { SandboxStore } from './records.ts'
import { SANDBOX_INDEXES } from './records.ts'
import { eachCollection } from './store.ts'
import type { Collections, Document, IndexedFields, Store } from './store.ts'

/** Keeps everything in this process, and loses it with it. */
export function createMemoryStore(): SandboxStore {
  return memoryStore(SANDBOX_INDEXES)
}

function memoryStore<D>(indexes: IndexedFields<D>): Store<D> {
  const journal: Undo[] = []
  const queue = createQueue(() => {
    journal.length = 0
  })
  const made = eachCollection(
    indexes,
    (_name, indexed) => new MemoryCollection<Document>(indexed, journal),
  )
  // Each holds whatever documents its callers put into it, and their types say which: nothing reads a document here.
  const stored = made as unknown as Collections<D>
  const waiting = Object.fromEntries(
    Object.entries<MemoryCollection<Document>>(made).map(([name, one]) => [
      name,
      one.waitingIn(queue),
    ]),
  )
  return {
    // As above.
    collections: waiting as unknown as Collections<D>,
    transaction: (work) =>
      queue(async () => {
        try {
          return await work(stored)
        } catch (error) {
          for (const undo of journal.reverse()) undo()
          throw error
        }
      }),
    close: async () => {},
  }
}

/** Runs one piece of work after another, in the order they were asked for. */
export type Queue = <R>(work: () => Promise<R>) => Promise<R>

function createQueue(afterEach: () => void): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = last.then(work)
    last = result.then(afterEach, afterEach)
    return result
  }
}
