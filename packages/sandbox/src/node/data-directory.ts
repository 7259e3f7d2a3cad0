import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import type { SqliteDatabase } from 'kysely'
import Database from 'libsql'
import { kyselyStore } from '../store/kysely/kysely-store.ts'
import { createTables } from '../store/kysely/schema.ts'
import type { Tables } from '../store/kysely/schema.ts'
import type { SandboxStore } from '../store/records.ts'

const FILE = 'linkflow.db'

/**
 * Keeps everything in a directory, in one file of SQLite.
 * An answered request is in the file's log before its answer is sent: it outlives a `kill -9` of this process. It
 * outlives a power cut only where the disk had written it (`synchronous=NORMAL`).
 * @throws Error with a sentence for people when another process has the directory.
 */
export async function openDataDirectory(directory: string): Promise<SandboxStore> {
  mkdirSync(directory, { recursive: true })
  const file = new Database(join(directory, FILE))
  try {
    // Held until the process ends, however it ends: the operating system takes the lock back.
    file.pragma('locking_mode = EXCLUSIVE')
    file.pragma('journal_mode = WAL')
    file.pragma('synchronous = NORMAL')
    file.exec('BEGIN IMMEDIATE; COMMIT')
    const database = new Kysely<Tables>({
      dialect: new SqliteDialect({ database: preparingOnce(file) }),
    })
    await createTables(database, 'sqlite')
    const store = kyselyStore(database, 'sqlite')
    return {
      ...store,
      close: async () => {
        release(file)
        await store.close()
      },
    }
  } catch (error) {
    file.close()
    throw isLocked(error) ? new Error(inUse(directory)) : error
  }
}

/** The queries are few, and always the same: each is compiled once. */
function preparingOnce(file: Database.Database): SqliteDatabase {
  const statements = new Map<string, Database.Statement>()
  return {
    prepare: (text) => {
      const statement = statements.get(text) ?? file.prepare(text)
      statements.set(text, statement)
      return statement
    },
    close: () => {
      statements.clear()
      file.close()
    },
  }
}

/** The driver keeps the file open for as long as a statement of it is in memory: the lock is given back before. */
function release(file: Database.Database): void {
  if (!file.open) return
  file.pragma('journal_mode = DELETE')
  file.pragma('locking_mode = NORMAL')
  file.exec('SELECT 1 FROM sqlite_master')
}

function inUse(directory: string): string {
  return `another sandbox is using ${directory}: end it first, or give this one another directory with --data`
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && /locked|busy/i.test(error.message)
}
