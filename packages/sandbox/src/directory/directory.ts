import type { SearchEntries } from '../search/search-entry.ts'
import type { DirectoryEntry, InstitutionTraits } from './entry.ts'
import { FIXTURES } from './fixtures.ts'
import { generateDirectory } from './generate.ts'

/** All institutions of a sandbox, in the order of popularity: row and rank are the same number. */
export interface InstitutionDirectory {
  readonly length: number
  /** The entry of a row; `undefined` outside 0 to `length` - 1. */
  at(row: number): DirectoryEntry | undefined
  /** The part of an entry that filters ask for, several times cheaper than the whole of it. */
  traitsAt(row: number): InstitutionTraits | undefined
  /** What `createInstitutionIndex` takes. */
  readonly searchable: SearchEntries
  /** The entry with an id, be it a row or a portal of a brand; `null` if there is none. */
  find(institution_id: string): DirectoryEntry | null
  /** The most popular entry with a routing number, or `null`. */
  findByRoutingNumber(routingNumber: string): DirectoryEntry | null
  /** The rows with a routing number, the most popular one first. */
  rowsWithRoutingNumber(routingNumber: string): readonly number[]
}

export interface DirectoryOptions {
  /** How many institutions there are in all, the fixtures included; 12,000 unless given. */
  readonly total?: number | undefined
}

/**
 * The fixtures of link-contract H.1, then generated institutions up to `total`. Entries are computed when asked for.
 *
 * @throws RangeError when total asks for fewer rows than there are fixtures, or for more than a million generated ones.
 */
export function createDirectory({ total = 12_000 }: DirectoryOptions = {}): InstitutionDirectory {
  const generated = generateDirectory(total - FIXTURES.length, FIXTURES.length)
  const fixtures = new Map<string, DirectoryEntry>()
  const routing = new Map<string, DirectoryEntry>()
  for (const entry of FIXTURES) {
    for (const each of [entry, ...entry.portals]) fixtures.set(each.institution_id, each)
    for (const number of entry.routing_numbers) {
      if (!routing.has(number)) routing.set(number, entry)
    }
  }
  const generatedAt = (row: number | null) => (row === null ? null : (generated.at(row) ?? null))
  return {
    length: FIXTURES.length + generated.length,
    at: (row) => (row < FIXTURES.length ? fixtureAt(row) : generated.at(row - FIXTURES.length)),
    traitsAt: (row) =>
      row < FIXTURES.length ? fixtureAt(row) : generated.traitsAt(row - FIXTURES.length),
    searchable: {
      length: FIXTURES.length + generated.length,
      at: (row) =>
        row < FIXTURES.length ? fixtureAt(row) : generated.searchable.at(row - FIXTURES.length),
    },
    find: (id) => fixtures.get(id) ?? generatedAt(generated.rowOfId(id)),
    findByRoutingNumber: (number) =>
      routing.get(number) ?? generatedAt(generated.rowOfRoutingNumber(number)),
    rowsWithRoutingNumber: (number) => {
      const row = generated.rowOfRoutingNumber(number)
      return [...fixturesWith(number), ...(row === null ? [] : [FIXTURES.length + row])]
    },
  }
}

function fixturesWith(number: string): readonly number[] {
  return FIXTURES.flatMap(({ routing_numbers }, row) =>
    routing_numbers.includes(number) ? [row] : [],
  )
}

/** Not `Array.at`: a negative row is no row. */
function fixtureAt(row: number): DirectoryEntry | undefined {
  return FIXTURES[row]
}
