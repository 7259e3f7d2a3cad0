import { describe, expect, it } from 'vitest'
import type { BankAccount, LinkedBank } from '../linked-bank.ts'
import { totalsByCurrency } from './totals.ts'

describe('totalsByCurrency', () => {
  it('is empty without accounts', () => {
    expect(totalsByCurrency([bankOf()])).toEqual([])
  })

  it('takes what is owed from what is owned', () => {
    const bank = bankOf(
      accountOf('depository', 110),
      accountOf('investment', 320.76),
      accountOf('credit', 410),
      accountOf('loan', 1000),
    )
    expect(totalsByCurrency([bank])).toEqual([
      { currency: 'USD', cash: 110, invested: 320.76, owed: 1410, net: -979.24 },
    ])
  })

  it('adds up accounts of all banks', () => {
    const banks = [bankOf(accountOf('depository', 100)), bankOf(accountOf('depository', 50))]
    expect(totalsByCurrency(banks)[0]?.net).toBe(150)
  })

  it('keeps currencies apart, the one with most accounts first', () => {
    const bank = bankOf(
      accountOf('depository', 1, 'CAD'),
      accountOf('depository', 2),
      accountOf('depository', 3),
    )
    const totals = totalsByCurrency([bank])
    expect(totals.map(({ currency, net }) => [currency, net])).toEqual([
      ['USD', 5],
      ['CAD', 1],
    ])
  })

  it('counts an unknown balance as nothing', () => {
    expect(totalsByCurrency([bankOf(accountOf('depository', null))])[0]?.net).toBe(0)
  })

  it('does not drift by fractions of a cent', () => {
    const bank = bankOf(accountOf('depository', 0.1), accountOf('depository', 0.2))
    expect(totalsByCurrency([bank])[0]?.cash).toBe(0.3)
  })
})

function accountOf(type: string, balance: number | null, currency = 'USD'): BankAccount {
  return { id: type, name: type, mask: null, type, subtype: null, balance, currency }
}

function bankOf(...accounts: BankAccount[]): LinkedBank {
  const linked_at = '2026-11-22T10:00:00.000Z'
  return { id: 'b', institution_id: 'ins_1', name: 'A bank', linked_at, accounts, error: null }
}
