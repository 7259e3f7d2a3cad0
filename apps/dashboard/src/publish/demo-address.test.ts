import { describe, expect, it } from 'vitest'
import { demoAddress } from './demo-address.ts'

const ORIGIN = 'http://localhost:4300'
const USUAL = { name: 'default', language: 'en', country_codes: ['US'] } as const

describe('the address of the demo', () => {
  it('is the plain one for the usual audience', () => {
    expect(demoAddress(ORIGIN, USUAL)).toBe(`${ORIGIN}/`)
  })

  it('asks for the audience and the name of any other', () => {
    const french = {
      name: 'Check out',
      language: 'fr',
      country_codes: ['FR', 'CA'],
    } as const
    expect(demoAddress(ORIGIN, french)).toBe(
      `${ORIGIN}/?language=fr&countries=FR,CA&customization=Check+out`,
    )
  })

  it('is none for a country that the demo does not offer', () => {
    expect(demoAddress(ORIGIN, { ...USUAL, country_codes: ['US', 'FI'] })).toBeNull()
  })
})
