import { COUNTRY_CODES, INSTITUTION_PRODUCTS, createDirectory } from './directory/index.ts'
import type { DirectoryEntry, InstitutionDirectory } from './directory/index.ts'
import type { InstitutionFilter, InstitutionPage, Institutions } from './institutions.ts'
import { createInstitutionIndex } from './search/index.ts'

/** A search of more than this says no more than its beginning. */
const MAX_QUERY = 200
/** Nobody pages further through what a search found. */
const MAX_FOUND = 200

/** Totals of so many filters are remembered. */
const MAX_TOTALS = 64

type Accept = (row: number) => boolean

/**
 * The simulated banks, found by our own index.
 * @param total How many, the well-known test banks included.
 * @throws RangeError for fewer than those, or for more than can be made.
 */
export function createSandboxInstitutions(total: number): Institutions {
  const directory = createDirectory({ total })
  const index = createInstitutionIndex(directory.searchable)
  const acceptor = packTraits(directory)
  const list = lister(directory)
  return {
    get: (institution_id) => directory.find(institution_id),
    withRoutingNumber: (routing_number) => directory.findByRoutingNumber(routing_number),
    find: ({ query, offset, count, filter }) => {
      const typed = query.trim().slice(0, MAX_QUERY)
      const accept = acceptor(filter)
      if (typed === '') return list({ offset, count, accept, key: JSON.stringify(filter) })
      const rows = index.search(typed, { limit: MAX_FOUND, accept })
      return { institutions: entriesOf(directory, rows, offset, count), total: rows.length }
    },
  }
}

function entriesOf(
  directory: InstitutionDirectory,
  rows: readonly number[],
  offset: number,
  count: number,
): readonly DirectoryEntry[] {
  return rows.slice(offset, offset + count).flatMap((row) => directory.at(row) ?? [])
}

interface Listing {
  readonly offset: number
  readonly count: number
  readonly accept: Accept
  /** The same for the same filter. */
  readonly key: string
}

/** All banks, the popular ones first. A filter's total is counted once: that goes through all rows. */
function lister(directory: InstitutionDirectory): (listing: Listing) => InstitutionPage {
  const totals = new Map<string, number>()
  return ({ offset, count, accept, key }) => {
    const known = totals.get(key)
    const rows: number[] = []
    let total = 0
    for (let row = 0; row < directory.length; row += 1) {
      if (known !== undefined && rows.length === count) break
      if (!accept(row)) continue
      if (total >= offset && rows.length < count) rows.push(row)
      total += 1
    }
    if (totals.size >= MAX_TOTALS) totals.clear()
    totals.set(key, known ?? total)
    return { institutions: entriesOf(directory, rows, 0, count), total: known ?? total }
  }
}

/** Whether a bank signs in on its own page: a bit above those of the products. */
const OAUTH = 1 << INSTITUTION_PRODUCTS.length

/** Products and countries as bits, a number a row: a filter goes through a million rows at every keystroke. */
function packTraits(directory: InstitutionDirectory): (filter: InstitutionFilter) => Accept {
  const traits = new Uint32Array(directory.length)
  const countries = new Uint32Array(directory.length)
  for (let row = 0; row < directory.length; row += 1) {
    const known = directory.traitsAt(row)
    traits[row] = bitsOf(PRODUCT_BITS, known?.products ?? []) | (known?.oauth ? OAUTH : 0)
    countries[row] = bitsOf(COUNTRY_BITS, known?.country_codes ?? [])
  }
  return (filter) => {
    const allowed = bitsOf(COUNTRY_BITS, filter.country_codes)
    const possible = filter.products.every((product) => PRODUCT_BITS.has(product))
    const asked = typeof filter.oauth === 'boolean' ? OAUTH : 0
    const mask = bitsOf(PRODUCT_BITS, filter.products) | asked
    const wanted = filter.oauth === false ? mask & ~OAUTH : mask
    const named = rowsNamed(directory, filter)
    const except = exceptedRow(directory, filter)
    return (row) =>
      possible &&
      ((traits[row] ?? 0) & mask) === wanted &&
      ((countries[row] ?? 0) & allowed) !== 0 &&
      row !== except &&
      (named === null || named.has(row))
  }
}

/** `null` where any routing number will do. */
function rowsNamed(
  directory: InstitutionDirectory,
  { routing_numbers }: InstitutionFilter,
): ReadonlySet<number> | null {
  if (!routing_numbers || routing_numbers.length === 0) return null
  return new Set(routing_numbers.flatMap((number) => directory.rowsWithRoutingNumber(number)))
}

/** Row and rank are the same number. */
function exceptedRow(directory: InstitutionDirectory, { except }: InstitutionFilter): number {
  return (except === undefined ? null : directory.find(except)?.rank) ?? -1
}

const PRODUCT_BITS = bitsByName(INSTITUTION_PRODUCTS)
const COUNTRY_BITS = bitsByName(COUNTRY_CODES)

/** One bit for each name of the list; fewer than 32 names. */
function bitsByName(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, at) => [name, 1 << at]))
}

function bitsOf(bits: ReadonlyMap<string, number>, chosen: readonly string[]): number {
  let sum = 0
  for (const name of chosen) sum |= bits.get(name) ?? 0
  return sum
}
