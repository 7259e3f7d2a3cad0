import { CUSTOMIZATION_VERSION } from './customization.ts'
import { isRecord } from './shape/object-shape.ts'
import { describe } from './shape/shape.ts'
import type { Parsed } from './shape/shape.ts'

type File = Readonly<Record<string, unknown>>

/** From each older version to the next one. What they write is parsed like any other file. */
const STEPS: readonly ((file: File) => File)[] = [fromPaneTables]

/**
 * Brings a file of an older version up to this one, and checks nothing else.
 * @returns A problem at `version` for a version of the future, or one that is none.
 */
export function migrateCustomization(written: unknown): Parsed<unknown> {
  if (!isRecord(written)) return { ok: true, value: written }
  // For editors alone: it says which schema to complete from.
  const { $schema: _schema, ...file } = written
  const version = versionOf(file)
  if (version === null)
    return refusedVersion(
      file['version'],
      `the number ${CUSTOMIZATION_VERSION}, or an older version`,
    )
  if (version > CUSTOMIZATION_VERSION)
    return refusedVersion(
      version,
      `version ${CUSTOMIZATION_VERSION} or older: this file was written by a newer Linkflow, so open it with that one`,
    )
  return { ok: true, value: STEPS.slice(version).reduce((older, step) => step(older), file) }
}

function refusedVersion(found: unknown, expected: string): Parsed<never> {
  return { ok: false, problems: [{ path: 'version', expected, found: describe(found) }] }
}

function versionOf(file: File): number | null {
  const { version } = file
  if (version === undefined) return PANE_TABLES.some((name) => Object.hasOwn(file, name)) ? 0 : null
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : null
}

const PANE_TABLES = [
  'institutionSelectPane',
  'institutionSearchPane',
  'connectedPane',
  'reconnectedPane',
] as const

/** Version 0 is the table of texts that mobile apps of the public-key era had (link-contract J, IOS1). */
function fromPaneTables(file: File): File {
  const {
    institutionSelectPane,
    institutionSearchPane,
    connectedPane,
    reconnectedPane,
    selectAccount,
    version: _version,
    ...rest
  } = file
  return {
    ...rest,
    version: 1,
    ...(institutionSelectPane !== undefined && {
      institution_select: renamed(institutionSelectPane, { title: 'title' }),
    }),
    ...(institutionSearchPane !== undefined && {
      institution_search: renamed(institutionSearchPane, {
        initialMessage: 'prompt',
        noResultsMessage: 'no_results_text',
        exitButton: 'exit_button',
      }),
    }),
    ...(connectedPane !== undefined && { connected: renamed(connectedPane, CLOSING) }),
    ...(reconnectedPane !== undefined && { reconnected: renamed(reconnectedPane, CLOSING) }),
    ...(selectAccount !== undefined && { select_account: selectAccount === false ? 'off' : 'one' }),
  }
}

const CLOSING = { title: 'title', message: 'text', submitButton: 'button' } as const

/** The fields that have a new name. What is no table is left for the parser to refuse. */
function renamed(table: unknown, names: Readonly<Record<string, string>>): unknown {
  if (!isRecord(table)) return table
  return Object.fromEntries(
    Object.entries(names)
      .filter(([old]) => Object.hasOwn(table, old))
      .map(([old, name]) => [name, table[old]]),
  )
}
