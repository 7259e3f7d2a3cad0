import { describe, expect, it } from 'vitest'
import { demoAddress } from './demo-address.ts'

const ORIGIN = 'http://localhost:4300'
const USUAL = { name: 'default', language: 'en', country_codes: ['US'] } as const

describe('the address of the demo', () => {
  it('is the plain one for the usual audience', () => {
    expect(demoAddress(ORIGIN, USUAL)).toBe(`${ORIGIN}/`)
  })

  it('asks for the audience of any other', () => {
    const french = { ...USUAL, language: 'fr', country_codes: ['FR'] } as const
    expect(demoAddress(ORIGIN, french)).toBe(`${ORIGIN}/?language=fr&country=FR`)
  })

  it.each([
    { ...USUAL, name: 'Checkout' },
    { ...USUAL, language: 'vi' } as const,
    { ...USUAL, country_codes: ['US', 'CA'] } as const,
    { ...USUAL, country_codes: ['FI'] } as const,
  ])('is none for %j, which the demo would not show', (other) => {
    expect(demoAddress(ORIGIN, other)).toBeNull()
  })
})
