import { describe, expect, it } from 'vitest'
import { demoAddress } from './demo-address.ts'

const ORIGIN = 'http://localhost:4300'

describe('the address of the demo', () => {
  it('is the plain one for the default customization', () => {
    const usual = { name: 'default', language: 'en', country_codes: ['US'] } as const
    expect(demoAddress(ORIGIN, usual)).toBe(`${ORIGIN}/`)
  })

  it('asks for the audience of any other', () => {
    const other = { name: 'Check out & in', language: 'fr', country_codes: ['FR'] } as const
    expect(demoAddress(ORIGIN, other)).toBe(
      `${ORIGIN}/?customization=Check+out+%26+in&language=fr&country=FR`,
    )
  })
})
