import type { Kysely } from 'kysely'
import { SANDBOX_INDEXES } from '../records.ts'
import type { SandboxDocuments, SandboxStore } from '../records.ts'
import { eachCollection } from '../store.ts'
import type { Collections, Document } from '../store.ts'
import { KyselyCollection } from './kysely-collection.ts'
import type { Dialect, Tables } from './schema.ts'

/** How often a transaction is tried before it is given up: others can be in its way every time. */
const TRIES = 20

/** A store in a database whose tables are there. Ending it ends the database's connections. */
export function kyselyStore(database: Kysely<Tables>, dialect: Dialect): SandboxStore {
  return {
    collections: collectionsIn(database),
    transaction: async (work) => {
      for (let tries = 1; ; tries += 1)
        try {
          const builder = database.transaction()
          const isolated =
            dialect === 'postgres' ? builder.setIsolationLevel('serializable') : builder
          return await isolated.execute((inside) => work(collectionsIn(inside)))
        } catch (error) {
          if (!wasInTheWay(error) || tries >= TRIES) throw error
        }
    },
    close: () => database.destroy(),
  }
}

function collectionsIn(database: Kysely<Tables>): Collections<SandboxDocuments> {
  const made = eachCollection(
    SANDBOX_INDEXES,
    (name, indexed) => new KyselyCollection<Document>(database, name, indexed),
  )
  // Each reads back what its callers put into it, and their types say which documents these are.
  return made as unknown as Collections<SandboxDocuments>
}

/** PostgreSQL: `serialization_failure` and `deadlock_detected`. */
function wasInTheWay(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01')
  )
}
