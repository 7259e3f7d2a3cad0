import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { kyselyStore } from '../store/kysely/kysely-store.ts'
import { createTables } from '../store/kysely/schema.ts'
import type { Tables } from '../store/kysely/schema.ts'
import type { SandboxStore } from '../store/records.ts'

/** Any number: the same for every process of the sandbox, so that one at a time makes the tables. */
const SCHEMA_LOCK = 1_279_870_796
const CONNECTIONS = 10

/**
 * Keeps everything in a PostgreSQL database, which several processes may share.
 * @param url `postgres://user:password@host:port/database`
 */
export async function openSharedDatabase(url: string): Promise<SandboxStore> {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS })
  // A connection that breaks while nobody uses it must not end the process: the next query takes a new one.
  pool.on('error', () => {})
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await database.transaction().execute(async (inside) => {
      await sql`select pg_advisory_xact_lock(${SCHEMA_LOCK})`.execute(inside)
      await createTables(inside, 'postgres')
    })
    return kyselyStore(database, 'postgres')
  } catch (error) {
    await database.destroy()
    throw error
  }
}
