import { describe, expect, it } from 'vitest'
import { SCENARIOS, scenario } from './index.ts'

describe('the scenarios', () => {
  it('have unique names', () => {
    const names = SCENARIOS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('are found by name', () => {
    expect(scenario('mfa-device').password).toBe('mfa_device')
    expect(() => scenario('nothing')).toThrow('no scenario named "nothing"')
  })
})
