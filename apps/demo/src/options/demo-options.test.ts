import { describe, expect, it } from 'vitest'
import {
  DEFAULT_OPTIONS,
  optionsFromSearch,
  parseTokenOptions,
  searchFromOptions,
} from './demo-options.ts'
import type { DemoOptions } from './demo-options.ts'

const unusual: DemoOptions = {
  products: ['auth', 'identity'],
  countries: ['US', 'CA'],
  language: 'fr',
  customization: 'Checkout & more',
  accounts: 'one',
  scheme: 'dark',
  delivery: 'batched',
}

describe('options in the address', () => {
  it('are the defaults when the address says nothing', () => {
    expect(optionsFromSearch('')).toEqual(DEFAULT_OPTIONS)
  })

  it('leave the defaults out', () => {
    expect(searchFromOptions(DEFAULT_OPTIONS)).toBe('')
  })

  it('come back as they were written', () => {
    expect(optionsFromSearch(searchFromOptions(unusual))).toEqual(unusual)
  })

  it('are the default where the address names something unknown', () => {
    const options = optionsFromSearch('?products=gold&countries=XX&scheme=sepia')
    expect(options).toEqual(DEFAULT_OPTIONS)
  })

  it('leave other parameters alone', () => {
    const search = searchFromOptions(
      { ...DEFAULT_OPTIONS, countries: ['CA'] },
      '?utm=x&countries=US',
    )
    expect(search).toBe('?utm=x&countries=CA')
  })
})

describe('parseTokenOptions', () => {
  it('takes a whole set', () => {
    const { delivery: _, ...token } = unusual
    expect(parseTokenOptions(unusual)).toEqual(token)
  })

  it.each([
    ['nothing', null],
    ['text', 'products'],
    ['no product', { ...unusual, products: [] }],
    ['an unknown product', { ...unusual, products: ['auth', 'gold'] }],
    ['an unknown country', { ...unusual, countries: ['XX'] }],
    ['no name where one belongs', { ...unusual, customization: null }],
  ])('refuses %s', (_, value) => {
    expect(parseTokenOptions(value)).toBeNull()
  })
})
