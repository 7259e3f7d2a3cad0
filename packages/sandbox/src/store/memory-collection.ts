import type { Queue } from './memory-store.ts'
import type { Collection, Document, StringField } from './store.ts'

/** Takes back one write. */
export type Undo = () => void

export class MemoryCollection<T extends Document> implements Collection<T> {
  readonly #documents = new Map<string, T>()
  readonly #indexes: ReadonlyMap<string, Map<string, Set<string>>>
  readonly #journal: Undo[]

  /** @param journal Gets, for each write, what takes it back. */
  constructor(indexed: readonly string[], journal: Undo[]) {
    this.#indexes = new Map(indexed.map((field) => [field, new Map()]))
    this.#journal = journal
  }

  async get(id: string): Promise<T | null> {
    return this.#documents.get(id) ?? null
  }

  async put(document: T): Promise<void> {
    this.#replace(document.id, document)
  }

  async delete(id: string): Promise<boolean> {
    const known = this.#documents.has(id)
    this.#replace(id, null)
    return known
  }

  async list(field: StringField<T>, value: string): Promise<readonly T[]> {
    const ids = this.#indexes.get(field)?.get(value) ?? []
    return [...ids].flatMap((id) => this.#documents.get(id) ?? [])
  }

  async update(id: string, change: (current: T) => T): Promise<T | null> {
    const current = this.#documents.get(id)
    if (!current) return null
    const next = change(current)
    this.#replace(id, next)
    return next
  }

  async recent(count: number): Promise<readonly T[]> {
    return [...this.#documents.values()].slice(-count).reverse()
  }

  async clear(): Promise<void> {
    for (const id of [...this.#documents.keys()]) this.#replace(id, null)
  }

  /** The same collection for use outside of transactions: its writes wait for the one that is running. */
  waitingIn(queue: Queue): Collection<T> {
    return {
      get: (id) => queue(() => this.get(id)),
      put: (document) => queue(() => this.put(document)),
      delete: (id) => queue(() => this.delete(id)),
      list: (field, value) => queue(() => this.list(field, value)),
      update: (id, change) => queue(() => this.update(id, change)),
      recent: (count) => queue(() => this.recent(count)),
      clear: () => queue(() => this.clear()),
    }
  }

  #replace(id: string, next: T | null): void {
    const before = this.#documents.get(id) ?? null
    this.#set(id, before, next)
    this.#journal.push(() => this.#set(id, next, before))
  }

  #set(id: string, before: T | null, next: T | null): void {
    for (const [field, byValue] of this.#indexes) {
      const was = valueAt(before, field)
      const is = valueAt(next, field)
      if (was === is) continue
      if (was !== null) byValue.get(was)?.delete(id)
      if (is !== null) byValue.set(is, (byValue.get(is) ?? new Set()).add(id))
    }
    if (next) this.#documents.set(id, next)
    else this.#documents.delete(id)
  }
}

function valueAt(document: Document | null, field: string): string | null {
  const value: unknown = document && Reflect.get(document, field)
  return typeof value === 'string' ? value : null
}
