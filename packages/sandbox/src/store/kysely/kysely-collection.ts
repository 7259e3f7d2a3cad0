import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Collection, Document, StringField } from '../store.ts'
import { columnOf, tableOf } from './schema.ts'
import type { Tables } from './schema.ts'

/** One collection in a table. The queries are the same in SQLite and in PostgreSQL. */
export class KyselyCollection<T extends Document> implements Collection<T> {
  readonly #database: Kysely<Tables>
  readonly #table: string
  readonly #indexed: readonly string[]

  /** @param database The database itself, or a transaction of it. */
  constructor(database: Kysely<Tables>, name: string, indexed: readonly string[]) {
    this.#database = database
    this.#table = tableOf(name)
    this.#indexed = indexed
  }

  async get(id: string): Promise<T | null> {
    return (await this.#read(id))?.document ?? null
  }

  async put(document: T): Promise<void> {
    const values = { id: document.id, ...this.#columns(document) }
    await this.#database
      .insertInto(this.#table)
      .values(unchecked({ ...values, version: 1 }))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(
          unchecked({
            ...this.#columns(document),
            version: sql`${sql.ref(`${this.#table}.version`)} + 1`,
          }),
        ),
      )
      .execute()
  }

  async delete(id: string): Promise<boolean> {
    if (!isStorable(id)) return false
    const result = await this.#database
      .deleteFrom(this.#table)
      .where('id', '=', id)
      .executeTakeFirst()
    return result.numDeletedRows > 0n
  }

  async list(field: StringField<T>, value: string): Promise<readonly T[]> {
    if (!isStorable(value)) return []
    const rows = await this.#database
      .selectFrom(this.#table)
      .select('document')
      .where(sql.ref(columnOf(field)), '=', value)
      .orderBy('number')
      .execute()
    return rows.map((row) => this.#parsed(row.document))
  }

  async update(id: string, change: (current: T) => T): Promise<T | null> {
    for (;;) {
      const current = await this.#read(id)
      if (!current) return null
      const next = change(current.document)
      const result = await this.#database
        .updateTable(this.#table)
        .set(unchecked({ ...this.#columns(next), version: current.version + 1 }))
        .where('id', '=', id)
        .where('version', '=', current.version)
        .executeTakeFirst()
      // Otherwise somebody else changed it in between: once more, from what is there now.
      if (result.numUpdatedRows > 0n) return next
    }
  }

  async recent(count: number): Promise<readonly T[]> {
    const rows = await this.#database
      .selectFrom(this.#table)
      .select('document')
      .orderBy('number', 'desc')
      .limit(count)
      .execute()
    return rows.map((row) => this.#parsed(row.document))
  }

  async clear(): Promise<void> {
    await this.#database.deleteFrom(this.#table).execute()
  }

  async #read(id: string): Promise<{ document: T; version: number } | null> {
    if (!isStorable(id)) return null
    const row = await this.#database
      .selectFrom(this.#table)
      .select(['document', 'version'])
      .where('id', '=', id)
      .executeTakeFirst()
    return row ? { document: this.#parsed(row.document), version: row.version } : null
  }

  #parsed(document: string): T {
    // Only what this class wrote is in the table.
    return JSON.parse(document) as T
  }

  #columns(document: T): Readonly<Record<string, string | null>> {
    const found = this.#indexed.map((field) => {
      const value: unknown = Reflect.get(document, field)
      return [columnOf(field), typeof value === 'string' ? value : null] as const
    })
    return { document: JSON.stringify(document), ...Object.fromEntries(found) }
  }
}

/** Which columns a table has is known when its collection is made: too late for the types of the query builder. */
function unchecked(columns: object): never {
  // `createTables` made a column for each of these names.
  return columns as never
}

/** PostgreSQL has no texts with a zero in them: nothing can be stored under one. */
function isStorable(key: string): boolean {
  return !key.includes('\0')
}
