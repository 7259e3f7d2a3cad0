import { describe, expect, it } from 'vitest'
import { moved, placeAt } from './order.ts'

describe('an order', () => {
  it.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [1, 1, 'abc'],
    [7, 0, 'abc'],
  ])('moves entry %i to place %i', (from, to, order) => {
    expect(moved(['a', 'b', 'c'], from, to).join('')).toBe(order)
  })

  it.each([
    [-5, 0],
    [5, 0],
    [15, 1],
    [99, 1],
  ])('has at height %i the row %i', (y, place) => {
    const rows = [
      { top: 0, bottom: 10 },
      { top: 10, bottom: 20 },
    ]
    expect(placeAt(rows, y)).toBe(place)
  })
})
