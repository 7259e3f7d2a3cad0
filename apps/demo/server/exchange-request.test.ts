import { describe, expect, it } from 'vitest'
import { parseExchange } from './exchange-request.ts'

const body = {
  public_token: 'public-sandbox-1',
  metadata: {
    institution: { institution_id: 'ins_109508', name: 'First Platypus Bank' },
    accounts: [{ id: 'a1', name: 'Plaid Checking', mask: '0000', type: 'depository' }],
  },
}

describe('parseExchange', () => {
  it('takes the token, the bank and the shared accounts', () => {
    expect(parseExchange(body)).toEqual({
      public_token: 'public-sandbox-1',
      institution_id: 'ins_109508',
      institution_name: 'First Platypus Bank',
      accounts: [{ id: 'a1', name: 'Plaid Checking', mask: '0000' }],
      account_ids: ['a1'],
    })
  })

  it('takes a link that names no bank', () => {
    const metadata = { ...body.metadata, institution: null }
    expect(parseExchange({ ...body, metadata })?.institution_id).toBeNull()
  })

  it.each([
    ['nothing', undefined],
    ['a body without a token', { metadata: body.metadata }],
    ['an empty token', { ...body, public_token: '' }],
    ['a body without metadata', { public_token: 'public-sandbox-1' }],
    ['accounts that are no list', { ...body, metadata: { accounts: 'all' } }],
  ])('refuses %s', (_, value) => {
    expect(parseExchange(value)).toBeNull()
  })
})
