import { describe, expect, it } from 'vitest'
import { isRoutingNumber } from './routing-number.ts'

describe('a routing number', () => {
  it.each(['110000000', '011000015', '021000021', '122000247'])(
    '%s has a valid checksum',
    (text) => {
      expect(isRoutingNumber(text)).toBe(true)
    },
  )

  it.each([
    ['110000001', 'has a wrong checksum'],
    ['120000000', 'has another digit of weight seven'],
    ['210000021', 'has two digits swapped'],
    ['000000000', 'is nobody’s, though its checksum holds'],
    ['11000000', 'is too short'],
    ['1100000000', 'is too long'],
    ['0110000000', 'is nine valid digits after another'],
    ['110000000 ', 'has a blank after it'],
    ['x110000000', 'has a letter before it'],
    ['11000000x', 'has a letter in it'],
    ['', 'is empty'],
  ])('%j is none: it %s', (text) => {
    expect(isRoutingNumber(text)).toBe(false)
  })
})
