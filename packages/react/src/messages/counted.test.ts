import { describe, expect, it } from 'vitest'
import { counter } from './counted.ts'

describe('counter', () => {
  it.each([
    ['de', 1, '1 Bank'],
    ['de', 9655, '9.655 Banken'],
    ['de', 0, '0 Banken'],
    ['fr', 0, '0 Bank'],
  ])('agrees with the number and groups it as %s does: %d', (language, count, words) => {
    expect(counter(language)(count, { one: 'Bank', other: 'Banken' })).toBe(words)
  })

  it('says `other` where a language gives no form for a category', () => {
    expect(counter('pl')(2, { one: 'bank', other: 'banku' })).toBe('2 banku')
  })
})
