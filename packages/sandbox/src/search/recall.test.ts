import { describe, expect, it } from 'vitest'
import { createDirectory } from '../directory/directory.ts'
import { misspelledQueries, plainQueries } from './held-out-queries.ts'
import type { HeldOutQuery } from './held-out-queries.ts'
import { createInstitutionIndex } from './institution-index.ts'

/** Seeds that the ranking was not tuned on. */
const SEED = 2025

const directory = createDirectory()
const entries = Array.from(
  { length: directory.length },
  (_, row) => directory.searchable.at(row) ?? { name: '', url: null, rank: Infinity },
)
const index = createInstitutionIndex(entries)

function found(queries: readonly HeldOutQuery[]): number {
  return queries.filter(({ query, target }) => index.search(query, { limit: 5 }).includes(target))
    .length
}

describe('among 12,000 institutions, the first five have', () => {
  it('490 of 500 misspelled names', () => {
    expect(found(misspelledQueries(entries, index, SEED, 500))).toBeGreaterThanOrEqual(490)
  })

  it.each([
    ['prefix', 100],
    ['inner word', 99],
    ['initials', 98],
    ['address', 99],
    ['accents', 100],
    ['no spaces', 98],
  ] as const)('of queries of the class "%s" at least %i in 100', (kind, least) => {
    const queries = plainQueries(entries, kind, SEED, 100)
    expect(queries).toHaveLength(100)
    expect(found(queries)).toBeGreaterThanOrEqual(least)
  })
})
