import { describe, expect, test } from 'vitest'
import { nextActive } from './list-keys.ts'

describe('nextActive', () => {
  test('goes round at both ends', () => {
    expect(nextActive('ArrowDown', 2, 3)).toBe(0)
    expect(nextActive('ArrowUp', 0, 3)).toBe(2)
  })

  test('starts at the end that the key points to', () => {
    expect(nextActive('ArrowDown', -1, 3)).toBe(0)
    expect(nextActive('ArrowUp', -1, 3)).toBe(2)
  })

  test('leaves Home and End to the text while no option is active', () => {
    expect(nextActive('Home', -1, 3)).toBeNull()
    expect(nextActive('End', -1, 3)).toBeNull()
    expect(nextActive('End', 0, 3)).toBe(2)
  })

  test('has nothing to do in an empty list, or for a letter', () => {
    expect(nextActive('ArrowDown', -1, 0)).toBeNull()
    expect(nextActive('a', 0, 3)).toBeNull()
  })
})
