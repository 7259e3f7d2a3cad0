import { describe, expect, it } from 'vitest'
import { contrastOnWhite } from './color.ts'
import { createDirectory } from './directory.ts'
import { COUNTRY_CODES } from './entry.ts'
import type { DirectoryEntry } from './entry.ts'
import { GENERATED_MAXIMUM, generateDirectory } from './generate.ts'
import { isRoutingNumber } from './routing-number.ts'

const WELL_KNOWN =
  /\b(chase|wells fargo|citi|citibank|barclays|hsbc|santander|capital one|usaa|lloyds|natwest|monzo|revolut|bnp|ing|n26|sparkasse|volksbank|desjardins|scotiabank)\b/i

function entriesOf(count: number): readonly DirectoryEntry[] {
  const directory = generateDirectory(count)
  return Array.from({ length: count }, (_, row) => directory.at(row)).filter(
    (entry) => entry !== undefined,
  )
}

describe('generateDirectory', () => {
  const entries = entriesOf(20_000)

  it('gives the same entries in every run, and a longer directory begins with the shorter one', () => {
    expect(generateDirectory(50_000).at(19_999)).toEqual(entries[19_999])
    expect(entries[0]).toMatchObject({ institution_id: 'ins_200001', rank: 0 })
  })

  it.each(['institution_id', 'name', 'url'] as const)('gives each %s once', (key) => {
    expect(new Set(entries.map((entry) => entry[key])).size).toBe(entries.length)
  })

  it('finds rows by id, on both sides of the ids that belong to brands', () => {
    const directory = generateDirectory(GENERATED_MAXIMUM)
    for (const row of [0, 699_998, 699_999, 700_000, 999_999]) {
      expect(directory.rowOfId(directory.at(row)?.institution_id ?? '')).toBe(row)
    }
    expect(directory.rowOfId('ins_900001')).toBeNull()
    expect(directory.rowOfId('ins_1')).toBeNull()
  })

  it('gives every American one a routing number with a valid check digit, and finds it by that', () => {
    const directory = generateDirectory(20_000)
    for (const [row, entry] of entries.entries()) {
      const american = entry.country_codes.includes('US')
      expect(entry.routing_numbers).toHaveLength(american ? 1 : 0)
      for (const number of entry.routing_numbers) {
        if (!isRoutingNumber(number) || directory.rowOfRoutingNumber(number) !== row) {
          expect.fail(`${number} is not the number of row ${row}`)
        }
      }
    }
    expect(directory.rowOfRoutingNumber('110000000')).toBeNull()
  })

  it('gives colours on which white text can be read', () => {
    const lowest = Math.min(...entries.map((entry) => contrastOnWhite(entry.primary_color)))
    expect(lowest).toBeGreaterThanOrEqual(4.5)
  })

  it('gives addresses that the URL parser leaves as they are', () => {
    for (const { url } of entries.slice(0, 3000)) expect(new URL(url ?? '').href).toBe(url)
  })

  it('has institutions in every country of link-contract A.2', () => {
    const countries = new Set(entries.flatMap((entry) => entry.country_codes))
    expect([...COUNTRY_CODES].filter((country) => !countries.has(country))).toEqual([])
  })

  it('has transactions everywhere in the United States, and auth not everywhere', () => {
    const american = entries.filter((entry) => entry.country_codes.includes('US'))
    expect(american.every((entry) => entry.products.includes('transactions'))).toBe(true)
    const share = american.filter((entry) => entry.products.includes('auth')).length
    expect(share / american.length).toBeGreaterThan(0.9)
    expect(share).toBeLessThan(american.length)
  })

  it('lets eight in a hundred sign in on their own page, with no fields of ours', () => {
    const oauth = entries.filter((entry) => entry.oauth)
    expect(oauth.length / entries.length).toBeCloseTo(0.08, 2)
    expect(oauth.every((entry) => entry.credentials.length === 0)).toBe(true)
  })

  it('has institutions with three fields, and ones with a member number and a PIN', () => {
    expect(entries.some((entry) => entry.credentials.length === 3)).toBe(true)
    expect(entries.some((entry) => entry.credentials[0]?.label === 'Member number')).toBe(true)
  })

  it('has no name of a well-known bank', () => {
    expect(entries.filter((entry) => WELL_KNOWN.test(entry.name))).toEqual([])
  })

  it('refuses more rows than it has names for', () => {
    expect(() => generateDirectory(GENERATED_MAXIMUM + 1)).toThrow(RangeError)
  })
})

describe('createDirectory', () => {
  it('has 12,000 institutions whose rank is their row', () => {
    const directory = createDirectory()
    expect(directory.length).toBe(12_000)
    for (const row of [0, 20, 21, 11_999]) {
      expect(directory.at(row)?.rank).toBe(row)
      expect(directory.find(directory.at(row)?.institution_id ?? '')).toEqual(directory.at(row))
    }
    expect(directory.at(12_000)).toBeUndefined()
    expect(directory.at(-1)).toBeUndefined()
  })

  it('offers the search index the same names and addresses', () => {
    const directory = createDirectory({ total: 300 })
    for (let row = 0; row < 300; row++) {
      const { name, url, aliases, rank } = directory.searchable.at(row) ?? {}
      expect(directory.at(row)).toMatchObject({ name, url, aliases, rank })
    }
  })
})
