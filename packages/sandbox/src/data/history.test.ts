import { describe, expect, it } from 'vitest'
import { secureRandom } from '../random.ts'
import type { ItemRecord } from '../store/records.ts'
import { changesBetween } from './changes.ts'
import { dayOf, isoDate } from './day.ts'
import { HISTORY_DAYS, transactionsAt } from './history.ts'
import { simulatedAccounts } from './simulated-accounts.ts'
import type { Point } from './versions.ts'

const NOW = Date.UTC(2026, 0, 15, 12)
const TODAY = dayOf(NOW)

function itemOf(username = 'user_good', password = 'pass_good'): ItemRecord {
  return {
    id: 'item',
    access_token: 'token',
    institution_id: 'ins_109508',
    username,
    created_at: NOW,
    exchanged_at: NOW,
    login_at: NOW,
    products: ['transactions'],
    consented_products: ['transactions'],
    webhook: null,
    accounts: simulatedAccounts(username, password, ['US'], secureRandom),
    selected_account_ids: [],
  }
}

function at(day: number, changes: Partial<Point> = {}): Point {
  return { day, refreshes: 0, since: TODAY - HISTORY_DAYS, ...changes }
}

/** What a history says, without the ids, which differ from Item to Item. */
function told(item: ItemRecord, point: Point) {
  return transactionsAt(item, point)
    .map(({ day, description, amount, pending }) =>
      [day, description.name, amount, pending].join(' '),
    )
    .toSorted()
}

describe('the history of an Item', () => {
  it('is the same each time, and the same in every Item of a login', () => {
    const [one, other] = [itemOf(), itemOf()]
    expect(transactionsAt(one, at(TODAY))).toEqual(transactionsAt(one, at(TODAY)))
    expect(told(one, at(TODAY))).toEqual(told(other, at(TODAY)))
    const ids = new Set(transactionsAt(one, at(TODAY)).map((known) => known.transaction_id))
    expect(transactionsAt(other, at(TODAY)).some((own) => ids.has(own.transaction_id))).toBe(false)
  })

  it('goes two years back, newest first, and has no two with one id', () => {
    const all = transactionsAt(itemOf(), at(TODAY))
    expect(all.length).toBeGreaterThan(600)
    expect(all.at(-1)?.day).toBeLessThan(TODAY - 720)
    expect(all.map((one) => one.day)).toEqual(all.map((one) => one.day).toSorted((a, b) => b - a))
    expect(new Set(all.map((one) => one.transaction_id)).size).toBe(all.length)
  })

  it('has what recurs in the recorded answers', () => {
    const all = transactionsAt(itemOf(), at(TODAY))
    const amountOf = (name: string) => all.find((one) => one.description.name === name)?.amount
    expect(amountOf('Uber 063015 SF**POOL**')).toBe(5.4)
    expect(amountOf('United Airlines')).toBe(-500)
    expect(amountOf('INTRST PYMNT')).toBe(-4.22)
    expect(
      all.filter((one) => one.description.name === 'Touchstone Climbing').length,
    ).toBeGreaterThan(20)
  })

  it('grows with the days', () => {
    const item = itemOf()
    const { added } = changesBetween(item, at(TODAY), at(TODAY + 30))
    expect(added.length).toBeGreaterThan(15)
    expect(added.every((one) => one.day >= TODAY - 2)).toBe(true)
  })

  it('turns what is pending into what is posted, and names it', () => {
    const item = itemOf()
    const pending = transactionsAt(item, at(TODAY)).filter((one) => one.pending)
    expect(pending.length).toBeGreaterThan(0)
    const { added, removed } = changesBetween(item, at(TODAY), at(TODAY + 2))
    const gone = new Set(removed.map((one) => one.transaction_id))
    expect(pending.every((one) => gone.has(one.transaction_id))).toBe(true)
    const posted = added.filter((one) => one.pending_transaction_id !== null)
    expect(posted.some((one) => gone.has(one.pending_transaction_id ?? ''))).toBe(true)
    expect(posted.every((one) => !one.pending)).toBe(true)
  })

  it('has a new purchase after a refresh, which the next one posts', () => {
    const item: ItemRecord = { ...itemOf(), refreshes: [TODAY, TODAY] }
    const first = changesBetween(item, at(TODAY), at(TODAY, { refreshes: 1 }))
    expect(first.added.map((one) => one.pending)).toEqual([true, true, true])
    const second = changesBetween(item, at(TODAY, { refreshes: 1 }), at(TODAY, { refreshes: 2 }))
    const gone = second.removed.map((one) => one.transaction_id)
    expect(gone.toSorted()).toEqual(first.added.map((one) => one.transaction_id).toSorted())
  })

  it('is in the currency of the account', () => {
    const accounts = simulatedAccounts('user_good', 'pass_good', ['CA'], secureRandom)
    const all = transactionsAt({ ...itemOf(), accounts }, at(TODAY))
    expect(new Set(all.map((one) => one.currency))).toEqual(new Set(['CAD']))
  })

  it.each(['user_yuppie', 'user_small_business', 'user_bank_income', 'user_ewa_user'])(
    'of %s is another one',
    (username) => {
      expect(told(itemOf(username), at(TODAY))).not.toEqual(told(itemOf(), at(TODAY)))
    },
  )
})

describe('user_custom', () => {
  const password = JSON.stringify({
    override_accounts: [
      {
        type: 'depository',
        subtype: 'checking',
        starting_balance: 90,
        currency: 'EUR',
        meta: { name: 'Kitty', mask: '42' },
        transactions: [
          {
            date_transacted: '2026-01-14',
            date_posted: '2026-01-16',
            amount: 12,
            description: 'T',
          },
        ],
        inflow_model: {
          type: 'monthly-income',
          income_amount: 500,
          payment_day_of_month: 3,
          transaction_name: 'WAGE',
        },
      },
    ],
  })

  it('has the accounts that the password describes', () => {
    expect(itemOf('user_custom', password).accounts).toMatchObject([
      { name: 'Kitty', mask: '42', current: 90, available: 90, currency: 'EUR' },
    ])
  })

  it('has the transactions that the password lists, pending until they post', () => {
    const item = itemOf('user_custom', password)
    const shown = (day: number) =>
      transactionsAt(item, at(day)).filter((one) => one.description.name === 'T')
    expect(shown(TODAY - 2)).toEqual([])
    expect(shown(TODAY)).toMatchObject([{ pending: true, amount: 12 }])
    const [pending] = shown(TODAY)
    expect(shown(TODAY + 1)).toMatchObject([
      { pending: false, pending_transaction_id: pending?.transaction_id },
    ])
  })

  it('earns what the password says', () => {
    const income = transactionsAt(itemOf('user_custom', password), at(TODAY)).filter(
      (one) => one.description.name === 'WAGE',
    )
    expect(income.length).toBe(24)
    expect(income.every((one) => one.amount === -500)).toBe(true)
  })

  const cardOf = (changes: object) =>
    itemOf(
      'user_custom',
      JSON.stringify({
        override_accounts: [
          {
            type: 'credit',
            subtype: 'credit card',
            starting_balance: 1200,
            liability: { type: 'credit', purchase_apr: 12 },
            ...changes,
          },
        ],
      }),
    )

  it('pays what a statement says, once it is written', () => {
    const bought = (date: string, amount: number) => ({
      date_transacted: date,
      date_posted: date,
      amount,
      description: 'T',
    })
    const item = cardOf({
      transactions: [bought('2025-11-11', 10), bought('2025-12-10', 2), bought('2025-12-11', 7)],
      inflow_model: {
        type: 'monthly-balance-payment',
        statement_day_of_month: 10,
        payment_day_of_month: 12,
        transaction_name: 'PAID',
      },
    })
    const paid = transactionsAt(item, at(TODAY)).filter((one) => one.description.name === 'PAID')
    expect(paid.map((one) => [isoDate(one.day), one.amount])).toEqual([
      ['2026-01-12', -7],
      ['2025-12-12', -12],
    ])
  })

  it('pays the interest alone, each month', () => {
    const item = cardOf({ inflow_model: { type: 'monthly-interest-only-payment' } })
    const paid = transactionsAt(item, at(TODAY))
    expect(paid).toHaveLength(24)
    expect(paid.every((one) => one.amount === -12)).toBe(true)
  })
})
