import type { Kysely } from 'kysely'
import { SANDBOX_INDEXES } from '../records.ts'

/**
 * One table for each collection: the document as JSON, and beside it the fields that are looked for. `number` keeps the
 * order of arrival; `version` tells whether somebody else was faster.
 */
export interface DocumentRow {
  readonly number: number
  readonly id: string
  readonly version: number
  readonly document: string
}

/** The tables, by name. Fields that are looked for stand in columns of their own name, with `by_` before it. */
export type Tables = Record<string, DocumentRow>

export type Dialect = 'sqlite' | 'postgres'

/** Makes the tables that are not there yet. */
export async function createTables(database: Kysely<Tables>, dialect: Dialect): Promise<void> {
  for (const [name, indexed] of Object.entries(SANDBOX_INDEXES)) {
    const table = tableOf(name)
    let builder = database.schema
      .createTable(table)
      .ifNotExists()
      .addColumn('number', dialect === 'sqlite' ? 'integer' : 'bigserial', (column) =>
        dialect === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
      )
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('document', 'text', (column) => column.notNull())
    for (const field of indexed) builder = builder.addColumn(columnOf(field), 'text')
    await builder.execute()
    for (const field of indexed)
      await database.schema
        .createIndex(`${table}_${columnOf(field)}`)
        .ifNotExists()
        .on(table)
        .column(columnOf(field))
        .execute()
  }
}

/** `linkTokens` is `linkflow_link_tokens`: it may share its database with others. */
export function tableOf(collection: string): string {
  return `linkflow_${collection.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
}

export function columnOf(field: string): string {
  return `by_${field}`
}
