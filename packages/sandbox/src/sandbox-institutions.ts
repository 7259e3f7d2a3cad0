import { COUNTRY_CODES, INSTITUTION_PRODUCTS, createDirectory } from './directory/index.ts'
import type { InstitutionDirectory } from './directory/index.ts'
import type { InstitutionFilter, InstitutionPage, Institutions } from './institutions.ts'
import { createInstitutionIndex } from './search/index.ts'

/** A search of more than this says no more than its beginning. */
const MAX_QUERY = 200
/** Nobody pages further through what a search found. */
const MAX_FOUND = 200

type Accept = (row: number) => boolean

/**
 * The simulated banks, found by our own index.
 * @param total How many, the well-known test banks included.
 * @throws RangeError for fewer than those, or for more than can be made.
 */
export function createSandboxInstitutions(total: number): Institutions {
  const directory = createDirectory({ total })
  const index = createInstitutionIndex(directory)
  const acceptor = packTraits(directory)
  return {
    get: (institution_id) => directory.find(institution_id),
    withRoutingNumber: (routing_number) => directory.findByRoutingNumber(routing_number),
    find: ({ query, offset, count, filter }) => {
      const typed = query.trim().slice(0, MAX_QUERY)
      const accept = acceptor(filter)
      const rows =
        typed === ''
          ? acceptedRows(directory.length, accept)
          : index.search(typed, { limit: MAX_FOUND, accept })
      return pageOf(directory, rows, offset, count)
    },
  }
}

function acceptedRows(length: number, accept: Accept): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < length; row += 1) if (accept(row)) rows.push(row)
  return rows
}

function pageOf(
  directory: InstitutionDirectory,
  rows: readonly number[],
  offset: number,
  count: number,
): InstitutionPage {
  return {
    institutions: rows.slice(offset, offset + count).flatMap((row) => directory.at(row) ?? []),
    total: rows.length,
  }
}

/** Products and countries as bits, a number a row: a filter goes through a million rows at every keystroke. */
function packTraits(directory: InstitutionDirectory): (filter: InstitutionFilter) => Accept {
  const products = new Uint32Array(directory.length)
  const countries = new Uint32Array(directory.length)
  for (let row = 0; row < directory.length; row += 1) {
    const entry = directory.at(row)
    products[row] = bitsOf(INSTITUTION_PRODUCTS, entry?.products ?? [])
    countries[row] = bitsOf(COUNTRY_CODES, entry?.country_codes ?? [])
  }
  return (filter) => {
    const wanted = bitsOf(INSTITUTION_PRODUCTS, filter.products)
    const allowed = bitsOf(COUNTRY_CODES, filter.country_codes)
    const possible = filter.products.every((product) => isOneOf(INSTITUTION_PRODUCTS, product))
    const rest = acceptTheRest(directory, filter)
    return (row) =>
      possible &&
      ((products[row] ?? 0) & wanted) === wanted &&
      ((countries[row] ?? 0) & allowed) !== 0 &&
      rest(row)
  }
}

/** What few filters ask for is looked up in the row itself. */
function acceptTheRest(directory: InstitutionDirectory, filter: InstitutionFilter): Accept {
  const { oauth, routing_numbers, except } = filter
  const byRouting = routing_numbers && routing_numbers.length > 0
  if (typeof oauth !== 'boolean' && !byRouting && except === undefined) return () => true
  return (row) => {
    const entry = directory.at(row)
    return (
      entry !== undefined &&
      entry.institution_id !== except &&
      (typeof oauth !== 'boolean' || entry.oauth === oauth) &&
      (!byRouting || entry.routing_numbers.some((number) => routing_numbers.includes(number)))
    )
  }
}

/** One bit for each name that is in the list; fewer than 32 names. */
function bitsOf(names: readonly string[], chosen: readonly string[]): number {
  let bits = 0
  for (const name of chosen) {
    const at = names.indexOf(name)
    if (at >= 0) bits |= 1 << at
  }
  return bits
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name)
}
