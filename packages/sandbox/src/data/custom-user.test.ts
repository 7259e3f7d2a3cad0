import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secureRandom } from '../random.ts'
import { Driver, PLATYPUS } from '../testing/drive.ts'
import { readCustomUser } from './custom-user.ts'
import { simulatedAccounts } from './simulated-accounts.ts'

const HOLDING = { quantity: 2.5, institution_price: 10, security: { ticker_symbol: 'ABC' } }

/** Every part of link-contract H.7. */
const FULL = {
  version: '2',
  seed: 'a',
  override_accounts: [
    {
      type: 'investment',
      subtype: 'ira',
      currency: 'CAD',
      meta: { name: 'Nest', official_name: 'Nest Egg', limit: 0, mask: 'A1' },
      holdings: [HOLDING],
      investment_transactions: [
        { date: '2025-01-02', name: 'BUY', quantity: 1, price: 2, type: 'buy' },
      ],
    },
    {
      type: 'credit',
      subtype: 'credit card',
      starting_balance: 100,
      force_available_balance: 90,
      liability: { type: 'credit', purchase_apr: 12.9, minimum_payment_amount: 20 },
      transactions: [
        {
          date_transacted: '2025-01-02',
          date_posted: '2025-01-03',
          amount: 5,
          description: 'T',
          currency: 'USD',
        },
      ],
      inflow_model: {
        type: 'monthly-balance-payment',
        payment_day_of_month: 20,
        statement_day_of_month: 10,
        transaction_name: 'PAID',
      },
      identity: {
        names: ['R'],
        phone_numbers: [{ data: '1' }],
        emails: [{ data: 'e' }],
        addresses: [{ data: { street: 's' } }],
      },
    },
    { type: 'payroll', subtype: 'payroll', has_null_available_balance: true, income: { w2s: [] } },
  ],
  mfa: { type: 'selections', selection_rounds: 1, selections_per_question: 2 },
  recaptcha: 'good',
  force_error: 'ITEM_LOCKED',
}

function accountsOf(custom: object) {
  return simulatedAccounts('user_custom', JSON.stringify(custom), ['US'], secureRandom)
}

describe('the description of user_custom', () => {
  it('may have every part', () => {
    expect(readCustomUser(JSON.stringify(FULL)).problem).toBeNull()
  })

  it.each([
    ['no JSON', 'it is no JSON'],
    ['[]', 'it is wrong (invalid_type)'],
    [JSON.stringify({ seed: 'x'.repeat(55_000) }), 'it is longer than 55 kB'],
    ['{"override_accounts":[{"type":"savings"}]}', 'override_accounts.0.type is wrong'],
    ['{"override_accounts":[{"type":"loan"}]}', 'override_accounts.0.subtype is wrong'],
    ['{"mfa":{"type":"selections","selection_rounds":2}}', 'mfa.selection_rounds is wrong'],
    ['{"mfa":{"type":"selections","selections_per_question":3}}', 'mfa.selections_per_question'],
    ['{"mfa":{"type":"questions","question_rounds":0}}', 'mfa.question_rounds is wrong'],
    ['{"mfa":{"type":"dance"}}', 'mfa.type is wrong'],
    ['{"recaptcha":"maybe"}', 'recaptcha is wrong'],
  ])('is wrong as %.60s', (password, problem) => {
    expect(readCustomUser(password).problem).toContain(problem)
  })

  it('has ten accounts at the most', () => {
    const one = { type: 'depository', subtype: 'checking' }
    const many = (length: number) =>
      JSON.stringify({ override_accounts: Array.from({ length }, () => one) })
    expect(readCustomUser(many(10)).problem).toBeNull()
    expect(readCustomUser(many(11)).problem).toBe('override_accounts is wrong (too_big)')
  })

  it('tells what is wrong in the log, without a word of it, and is a wrong password', async () => {
    const driver = new Driver()
    const options = { override_username: 'user_custom', override_password: '{"seed":["s3cret"]}' }
    const { status, body } = await driver.rest('/sandbox/public_token/create', {
      institution_id: PLATYPUS,
      initial_products: ['auth'],
      options,
    })
    expect([status, body['error_code']]).toEqual([400, 'INVALID_CREDENTIALS'])
    expect(driver.log.map(({ message }) => message)).toEqual([
      'the password of user_custom does not describe a user: seed is wrong (invalid_type)',
    ])
  })

  it('gives an answer of the contract to whatever it is made of', async () => {
    const driver = new Driver()
    const anyUser = fc.record(
      {
        override_accounts: fc.array(
          fc.record(
            {
              type: fc.constantFrom('depository', 'credit', 'loan', 'investment', 'payroll', 1),
              subtype: fc.oneof(fc.string(), fc.jsonValue()),
              starting_balance: fc.oneof(fc.double(), fc.jsonValue()),
              meta: fc.jsonValue(),
              inflow_model: fc.jsonValue(),
              liability: fc.jsonValue(),
              holdings: fc.jsonValue(),
            },
            { requiredKeys: ['type', 'subtype'] },
          ),
        ),
        seed: fc.jsonValue(),
        mfa: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(anyUser, async (custom) => {
        const { status, body } = await driver.rest('/sandbox/public_token/create', {
          institution_id: PLATYPUS,
          initial_products: ['transactions'],
          options: {
            override_username: 'user_custom',
            override_password: JSON.stringify(custom),
          },
        })
        if (status !== 200) {
          expect(body['error_code']).toBe('INVALID_CREDENTIALS')
          return
        }
        const access_token = await driver.exchange(body['public_token'])
        driver.clock.advance(5000)
        const days = { start_date: '2024-01-01', end_date: '2026-01-01' }
        const got = await driver.rest('/transactions/get', { access_token, ...days })
        expect(got.status).toBe(200)
      }),
      { numRuns: 150 },
    )
  })
})

describe('the accounts of user_custom', () => {
  it('are worth what they hold, unless a balance is given', () => {
    const [nest] = accountsOf(FULL)
    expect(nest).toMatchObject({ name: 'Nest', mask: 'A1', current: 25, currency: 'CAD' })
    const given = { type: 'investment', subtype: 'ira', starting_balance: 3, holdings: [HOLDING] }
    expect(accountsOf({ override_accounts: [given] })).toMatchObject([{ current: 3 }])
  })

  it('are some, with any amounts, where nothing is said: the same ones for the same seed', () => {
    const without = (seed: string) =>
      accountsOf({ seed }).map(({ account_id: _, ...account }) => account)
    expect(without('a').length).toBeGreaterThan(0)
    expect(without('a')).toEqual(without('a'))
    expect(without('a')).not.toEqual(without('b'))
    expect(accountsOf({}).map(({ current }) => current)).not.toEqual(
      accountsOf({}).map(({ current }) => current),
    )
  })
})
