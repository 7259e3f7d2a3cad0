import { describe, expect, it } from 'vitest'
import { CONSOLE_PAGES, hashOf, placeOf } from './place.ts'

describe('a place', () => {
  it.each([
    { page: 'customization', id: 'a/b c' },
    ...CONSOLE_PAGES.map((page) => ({ page })),
  ] as const)('%j is found again by its address', (place) => {
    expect(placeOf(hashOf(place))).toEqual(place)
  })

  it.each(['', '#', '#/nowhere', '#/customizations/'])('is the default one for %j', (hash) => {
    expect(placeOf(hash)).toEqual({ page: 'customization', id: 'default' })
  })

  it('takes an address that is badly written', () => {
    expect(placeOf('#/customizations/%E0%A4%A')).toEqual({ page: 'customization', id: '%E0%A4%A' })
  })
})
