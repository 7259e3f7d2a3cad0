import { describe, expect, it } from 'vitest'
import { Driver, PLATYPUS, idsOf } from '../testing/drive.ts'
import type { Answer } from '../testing/drive.ts'

const codeOf = ({ body }: Answer) => body['error_code']
const kindOf = ({ body }: Answer) => body['kind']

describe('Select Account', () => {
  it('M71 offers twelve accounts with their balances', async () => {
    const session = await new Driver().start()
    const { body } = await session.signIn('pass_good')
    const accounts = Array.isArray(body['accounts']) ? body['accounts'].map(Object) : []
    expect(accounts.map(({ name, mask, balance }) => [name, mask, balance])).toEqual([
      ['Plaid Checking', '0000', 100],
      ['Plaid Saving', '1111', 200],
      ['Plaid CD', '2222', 1000],
      ['Plaid Credit Card', '3333', 410],
      ['Plaid Money Market', '4444', 43200],
      ['Plaid IRA', '5555', 320.76],
      ['Plaid 401k', '6666', 23631.9805],
      ['Plaid Student Loan', '7777', 65262],
      ['Plaid Mortgage', '8888', 56302.06],
      ['Plaid HSA', '9001', 6009],
      ['Plaid Cash Management', '9002', 12060],
      ['Plaid Business Credit Card', '9999', 5020],
    ])
  })

  it('M66 M67 links the chosen ones and hands over a public token', async () => {
    const session = await new Driver().start()
    const ids = idsOf(await session.signIn('pass_good'))
    const { body } = await session.accounts(ids[2] ?? '', ids[0] ?? '')
    expect(body).toEqual({
      kind: 'connected',
      request_id: expect.any(String),
      item: {
        public_token: expect.stringMatching(/^public-sandbox-[0-9a-f-]{36}$/),
        institution: { institution_id: PLATYPUS, name: 'First Platypus Bank' },
        accounts: [
          expect.objectContaining({ id: ids[0], name: 'Plaid Checking' }),
          expect.objectContaining({ id: ids[2], name: 'Plaid CD' }),
        ],
      },
    })
  })

  it('refuses no account, an unknown one, and more than one where one is asked for', async () => {
    const driver = new Driver({ customizations: { single: { account_selection: 'one' } } })
    const session = await driver.start({ link_customization_name: 'single' })
    const [first = '', second = ''] = idsOf(await session.signIn('pass_good'))
    expect(codeOf(await session.accounts())).toBe('INVALID_FIELD')
    expect(codeOf(await session.accounts('unknown'))).toBe('INVALID_ACCOUNT_ID')
    expect(codeOf(await session.accounts(first, second))).toBe('INVALID_FIELD')
    expect(kindOf(await session.accounts(first))).toBe('connected')
  })

  it('links all accounts where it is off', async () => {
    const driver = new Driver({ customizations: { default: { account_selection: 'off' } } })
    const session = await driver.start()
    const { body } = await session.signIn('pass_good')
    expect(Object(body['item']).accounts).toHaveLength(12)
  })

  it('offers the accounts that the filters let through', async () => {
    const session = await new Driver().start({
      account_filters: {
        depository: { account_subtypes: ['checking', 'savings'] },
        credit: { account_subtypes: ['all'] },
      },
    })
    expect(idsOf(await session.signIn('pass_good'))).toHaveLength(4)
  })

  it('says so when the filters let nothing through', async () => {
    const session = await new Driver().start({
      account_filters: { depository: { account_subtypes: ['ebt'] } },
    })
    expect(codeOf(await session.signIn('pass_good'))).toBe('NO_ACCOUNTS')
  })

  it('gives the same reply to whoever asks again', async () => {
    const session = await new Driver().start()
    const [first = ''] = idsOf(await session.signIn('pass_good'))
    const [one, two] = await Promise.all([session.accounts(first), session.accounts(first)])
    expect(two.body['item']).toEqual(one.body['item'])
    expect((await session.signIn('pass_good')).body['item']).toEqual(one.body['item'])
  })
})
