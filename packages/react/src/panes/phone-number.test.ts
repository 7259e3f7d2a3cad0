import { describe, expect, it } from 'vitest'
import { callingCodeOf, toE164 } from './phone-number.ts'

describe('toE164', () => {
  it.each([
    ['(415) 555-0010', 'US', '+14155550010'],
    ['1 415 555 0010', 'CA', '+14155550010'],
    ['+1 415-555-0010', 'GB', '+14155550010'],
    ['07700 900123', 'GB', '+447700900123'],
    ['0044 7700 900123', 'US', '+447700900123'],
    ['06 1234 5678', 'IT', '+390612345678'],
  ])('takes %j in %s for %s', (typed, country, number) => {
    expect(toE164(typed, callingCodeOf(country))).toBe(number)
  })

  it.each(['', 'call me', '555 0010', '+1 415 555 00100', '+44 1', '++14155550010', '٤١٥٥٥٥٠٠١٠'])(
    'knows no number in %j',
    (typed) => {
      expect(toE164(typed, '+1')).toBeNull()
    },
  )
})

describe('callingCodeOf', () => {
  it('is that of North America where the country is not known', () => {
    expect(callingCodeOf(undefined)).toBe('+1')
  })
})
