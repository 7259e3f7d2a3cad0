import { describe, expect, it } from 'vitest'
import { formatMoney } from './money.ts'

describe('formatMoney', () => {
  it('writes the symbol, the thousands and the cents', () => {
    expect(formatMoney(23631.9805, 'USD')).toBe('$23,631.98')
  })

  it('writes a minus sign, not a hyphen', () => {
    expect(formatMoney(-410, 'USD')).toBe('−$410.00')
  })

  it("writes a bank's own code after the amount", () => {
    expect(formatMoney(12.5, 'miles')).toBe('12.5 miles')
  })
})
