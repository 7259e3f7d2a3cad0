import { MemoryCollection } from './memory-collection.ts'
import type { Undo } from './memory-collection.ts'
import type { SandboxDocuments, SandboxStore } from './records.ts'
import { SANDBOX_INDEXES } from './records.ts'
import type { Collections } from './store.ts'

/** Keeps everything in this process, and loses it with it. */
export function createMemoryStore(): SandboxStore {
  const journal: Undo[] = []
  const queue = createQueue(() => {
    journal.length = 0
  })
  const stored = {
    linkTokens: new MemoryCollection(SANDBOX_INDEXES.linkTokens, journal),
    sessions: new MemoryCollection(SANDBOX_INDEXES.sessions, journal),
    sessionLog: new MemoryCollection(SANDBOX_INDEXES.sessionLog, journal),
    publicTokens: new MemoryCollection(SANDBOX_INDEXES.publicTokens, journal),
    items: new MemoryCollection(SANDBOX_INDEXES.items, journal),
  } satisfies Collections<SandboxDocuments>
  return {
    collections: {
      linkTokens: stored.linkTokens.waitingIn(queue),
      sessions: stored.sessions.waitingIn(queue),
      sessionLog: stored.sessionLog.waitingIn(queue),
      publicTokens: stored.publicTokens.waitingIn(queue),
      items: stored.items.waitingIn(queue),
    },
    transaction: (work) =>
      queue(async () => {
        try {
          return await work(stored)
        } catch (error) {
          for (const undo of journal.reverse()) undo()
          throw error
        }
      }),
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
