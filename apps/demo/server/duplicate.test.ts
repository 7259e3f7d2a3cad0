import { describe, expect, it } from 'vitest'
import type { BankAccount, LinkedBank } from '../src/linked-bank.ts'
import { findDuplicate } from './duplicate.ts'

const checking = accountOf('Plaid Checking', '0000')
const saving = accountOf('Plaid Saving', '1111')
const platypus = bankOf('ins_109508', [checking])

describe('findDuplicate', () => {
  it('finds the bank that has an account of the same name and mask', () => {
    const found = findDuplicate([platypus], {
      institution_id: 'ins_109508',
      accounts: [saving, checking],
    })
    expect(found).toEqual({ bank: platypus, accounts: ['Plaid Checking'] })
  })

  it('takes other accounts of the same bank for a new link', () => {
    const candidate = { institution_id: 'ins_109508', accounts: [saving] }
    expect(findDuplicate([platypus], candidate)).toBeNull()
  })

  it('tells apart accounts that share the mask but not the name', () => {
    const candidate = { institution_id: 'ins_109508', accounts: [{ ...saving, mask: '0000' }] }
    expect(findDuplicate([platypus], candidate)).toBeNull()
  })

  it('tells apart accounts that share the name but not the mask', () => {
    const candidate = { institution_id: 'ins_109508', accounts: [{ ...checking, mask: '9999' }] }
    expect(findDuplicate([platypus], candidate)).toBeNull()
  })

  it('takes the same account at another bank for a new link', () => {
    const candidate = { institution_id: 'ins_109511', accounts: [checking] }
    expect(findDuplicate([platypus], candidate)).toBeNull()
  })

  it('compares accounts without a mask by name', () => {
    const brokerage = accountOf('Brokerage', null)
    const bank = bankOf('ins_1', [brokerage])
    expect(
      findDuplicate([bank], { institution_id: 'ins_1', accounts: [brokerage] })?.accounts,
    ).toEqual(['Brokerage'])
  })

  it('never calls a link without a bank a duplicate', () => {
    const unnamed = { ...platypus, institution_id: null }
    expect(findDuplicate([unnamed], { institution_id: null, accounts: [checking] })).toBeNull()
  })
})

function accountOf(name: string, mask: string | null): BankAccount {
  const id = `${name}-${mask}`
  return { id, name, mask, type: 'depository', subtype: null, balance: 0, currency: 'USD' }
}

function bankOf(institution_id: string, accounts: readonly BankAccount[]): LinkedBank {
  const linked_at = '2026-11-22T10:00:00.000Z'
  return { id: 'bank', institution_id, name: 'A bank', linked_at, accounts, error: null }
}
