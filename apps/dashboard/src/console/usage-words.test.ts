import { describe, expect, it } from 'vitest'
import { axisEnd, dayOf, inWords, sumOf } from './usage-words.ts'

const SERIES = {
  items: 4,
  days: [
    { date: '2026-01-14', items: 2, added: 1, removed: 0 },
    { date: '2026-01-15', items: 4, added: 3, removed: 1 },
  ],
}

describe('the usage in words', () => {
  it('starts with what there was before the first day', () => {
    expect(inWords(SERIES)).toBe('Items over 2 days: 1 at first, 4 added, 1 removed, 4 now.')
  })

  it('sums what the days brought', () => {
    expect([sumOf(SERIES, 'added'), sumOf(SERIES, 'removed')]).toEqual([4, 1])
  })

  it('names days as the sandbox counts them, wherever the reader is', () => {
    expect(dayOf('2026-01-15')).toBe('Thu, Jan 15')
  })
})

describe('an axis', () => {
  it.each([
    [0, 4],
    [4, 4],
    [5, 6],
    [7, 10],
    [11, 20],
    [100, 100],
    [101, 200],
  ])('for %i ends at %i', (most, end) => {
    expect(axisEnd(most)).toBe(end)
  })
})
