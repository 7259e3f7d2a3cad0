/** What every stored document has. Documents are JSON, and never changed in place. */
export interface Document {
  readonly id: string
}

/** The fields of a document that `list` can look for. */
export type StringField<T> = {
  [K in keyof T]: T[K] extends string | null ? K : never
}[keyof T] &
  string

/** For `recent`: all there are. */
export const EVERY = 1_000_000

/** One kind of document, by id. */
export interface Collection<T extends Document> {
  get(id: string): Promise<T | null>
  /** Adds the document, or replaces the one with its id. */
  put(document: T): Promise<void>
  /** @returns Whether there was one. */
  delete(id: string): Promise<boolean>
  /** @returns The documents whose indexed field has this value, oldest first. */
  list(field: StringField<T>, value: string): Promise<readonly T[]>
  /**
   * Replaces a document by what `change` makes of it, with nothing in between.
   * @param change Pure: a store may call it again when another process was faster. What it throws, `update` throws,
   * and nothing is stored.
   * @returns The new document, or `null` when there is none with this id.
   */
  update(id: string, change: (current: T) => T): Promise<T | null>
  /** @returns The documents that were added last, newest first. */
  recent(count: number): Promise<readonly T[]>
  /** Deletes every document. */
  clear(): Promise<void>
}

/** The kinds of documents, by name. `D` maps a name to its document. */
export type Collections<D> = {
  readonly [K in keyof D]: D[K] extends Document ? Collection<D[K]> : never
}

/** Where the sandbox keeps everything. Nothing else holds state. */
export interface Store<D> {
  readonly collections: Collections<D>
  /** Ends its connections. Nothing may be asked of it after that. */
  close(): Promise<void>
  /**
   * Runs `work` so that all of its writes are kept or none is: a rejection takes them back.
   * @param work Uses the collections it is given, and those only. A store may call it again when another process was
   * in its way, so it does nothing else that matters.
   */
  transaction<R>(work: (collections: Collections<D>) => Promise<R>): Promise<R>
}

/** By collection, the fields that `list` looks for: an implementation makes an index of each. */
export type IndexedFields<D> = {
  readonly [K in keyof D]: readonly StringField<D[K]>[]
}

/** Makes one thing for each kind of document. */
export function eachCollection<D, R>(
  indexes: IndexedFields<D>,
  make: (name: string, indexed: readonly string[]) => R,
): { readonly [K in keyof D]: R } {
  const made = Object.entries<readonly string[]>(indexes).map(([name, indexed]) => [
    name,
    make(name, indexed),
  ])
  // The keys of `indexes` are those of `D`: its type says so.
  return Object.fromEntries(made) as { readonly [K in keyof D]: R }
}
