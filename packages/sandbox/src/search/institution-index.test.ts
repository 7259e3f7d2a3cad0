import { describe, expect, it } from 'vitest'
import { createDirectory } from '../directory/directory.ts'
import { createInstitutionIndex } from './institution-index.ts'

const directory = createDirectory()
const index = createInstitutionIndex(directory.searchable)
const first = (query: string) => names(query)[0]
const names = (query: string, accept?: (row: number) => boolean) =>
  index.search(query, { limit: 5, accept }).map((row) => directory.at(row)?.name)

describe('createInstitutionIndex', () => {
  it('lists the most popular institutions while nothing is typed', () => {
    expect(index.search(' ', { limit: 3 })).toEqual([0, 1, 2])
    expect(index.search('', { limit: 2, offset: 3 })).toEqual([3, 4])
  })

  it.each([
    ['a beginning', 'first plat', 'First Platypus Bank'],
    ['an inner word', 'platy', 'First Platypus Bank'],
    ['initials', 'fpb', 'First Platypus Bank'],
    ['an address', 'https://www.tartanbank.example/', 'Tartan Bank'],
    ['half an address', 'www.tartanb', 'Tartan Bank'],
    ['no spaces', 'firstplatypusbank', 'First Platypus Bank'],
    ['a space too many', 'hounds tooth', 'Houndstooth Bank'],
    ['another order of the words', 'bank tartan', 'Tartan Bank'],
    ['a letter left out', 'houndstoth', 'Houndstooth Bank'],
    ['swapped letters', 'ginhgam national', 'Gingham National'],
    ['a neighbouring key', 'qindowpane', 'Windowpane Bank'],
    ['a letter typed twice', 'tattersalll fed', 'Tattersall Federal Credit Union'],
    ['two slips', 'fisrt platpus bank', 'First Platypus Bank'],
  ])('finds a bank by %s', (_, query, name) => {
    expect(first(query)).toBe(name)
  })

  it('finds an accented name without and with its accents', () => {
    const rows = Array.from({ length: directory.length }, (_, row) => row)
    const accented = rows.find((row) => /é/.test(directory.at(row)?.name ?? ''))
    const name = directory.at(accented ?? -1)?.name ?? ''
    expect(name).not.toBe('')
    expect(first(name)).toBe(name)
    expect(first(name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase())).toBe(name)
  })

  it('finds nothing for a text that comes near to no bank', () => {
    expect(names('zzqqxxzzqq')).toEqual([])
    expect(names('???')).toEqual([])
  })

  it('puts what stands as typed at the start of a word before a guess', () => {
    for (const name of names('tartan')) expect(name?.toLowerCase()).toMatch(/tartan|tarton/)
    expect(names('tartan').slice(0, 2)).toEqual(['Tartan Bank', 'Tartan-Dominion Bank of Canada'])
  })

  it('fills the list from further down when rows are not accepted', () => {
    const british = (row: number) => directory.at(row)?.country_codes.includes('GB') ?? false
    expect(names('platypus', british)).toEqual([
      'Flexible Platypus Open Banking',
      'Flexible Platypus Open Banking (QR)',
    ])
    expect(names('building society', british)).toHaveLength(5)
    expect(names('bulding socety', british)).toHaveLength(5)
    const rows = index.search('', { limit: 4, accept: british })
    expect(rows.every((row) => british(row))).toBe(true)
  })

  it('finds a misspelled bank of a country that few banks are in', () => {
    const latvian = (row: number) => directory.at(row)?.country_codes.includes('LV') ?? false
    const rows = index.search('', { limit: 50, accept: latvian })
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows) {
      const name = directory.at(row)?.name ?? ''
      expect(names(`${name.slice(0, 3)}${name.slice(4)}`, latvian)).toContain(name)
    }
  })

  it('offers only near guesses beside what stands as it was typed', () => {
    const found = index.search('houndstooth', { limit: 200 })
    expect(found.map((row) => directory.at(row)?.name)).toEqual(['Houndstooth Bank'])
  })

  it('pages without a gap and without a repetition', () => {
    const all = index.search('cedar', { limit: 12 })
    const pages = [0, 4, 8].flatMap((offset) => index.search('cedar', { limit: 4, offset }))
    expect(pages).toEqual(all)
    expect(new Set(all).size).toBe(12)
  })

  it('takes rows in any order and ranks them by popularity', () => {
    const entries = ['Cedar West', 'Cedar East', 'Cedar Nord'].map((name, at) => ({
      name: `${name} Bank`,
      url: null,
      aliases: ['Konifere'],
      rank: [7, 1, Infinity][at] ?? 0,
    }))
    const small = createInstitutionIndex(entries)
    expect(small.search('cedar', { limit: 5 })).toEqual([1, 0, 2])
    expect(small.search('', { limit: 5 })).toEqual([1, 0, 2])
    expect(small.search('konifer', { limit: 5 })).toEqual([1, 0, 2])
  })

  it('answers on an empty directory', () => {
    expect(createInstitutionIndex([]).search('cedar', { limit: 5 })).toEqual([])
  })

  it('keeps nothing from one search to the next', () => {
    const before = names('houndstoth')
    names('cedr valey credt unoin')
    expect(names('houndstoth')).toEqual(before)
  })
})
