import {
  AccountType,
  CountryCode,
  ProcessorTokenCreateRequestProcessorEnum,
  Products,
  SandboxItemFireWebhookRequestWebhookCodeEnum,
  SandboxItemSetVerificationStatusRequestVerificationStatusEnum,
} from 'plaid'
import type { PlaidApi, Transaction } from 'plaid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_KEYS } from '../sandbox.ts'
import { describedEndpoints, isDescribed } from '../testing/api-description.ts'
import { PLATYPUS, movableClock } from '../testing/drive.ts'
import { pathOf, plaidSdk, refused, told as toldBy } from '../testing/plaid-sdk.ts'
import { webhookReceiver } from '../testing/webhook-receiver.ts'
import type { WebhookReceiver } from '../testing/webhook-receiver.ts'
import { serveSandbox } from './serve.ts'
import type { SandboxServer } from './serve.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const clock = movableClock()
let server: SandboxServer
let receiver: WebhookReceiver
let plaid: PlaidApi
const seen = new Set<string>()

beforeAll(async () => {
  receiver = await webhookReceiver()
  server = await serveSandbox({ port: 0, institutions: 60, clock })
  plaid = plaidSdk(server.url)
})

afterAll(async () => {
  await server.close()
  await receiver.close()
})

/** What an answer says; it is remembered which endpoint gave it. */
async function told<T extends { request_id: string }>(
  asked: Promise<{ data: T; headers: unknown; config: { url?: string } }>,
): Promise<T> {
  seen.add(pathOf((await asked).config))
  return toldBy(asked)
}

async function linked(initial_products = [Products.Auth], webhook?: string, password?: string) {
  const { public_token } = await told(
    plaid.sandboxPublicTokenCreate({
      institution_id: PLATYPUS,
      initial_products,
      options: {
        ...(webhook === undefined ? {} : { webhook }),
        ...(password === undefined
          ? {}
          : { override_username: 'user_custom', override_password: password }),
      },
    }),
  )
  return told(plaid.itemPublicTokenExchange({ public_token }))
}

/** An Item whose two years of transactions have been pulled. */
async function withHistory(): Promise<string> {
  const { access_token } = await linked([Products.Transactions])
  clock.advance(5000)
  return access_token
}

describe('tokens', () => {
  it('of a link last four hours', async () => {
    const { link_token, expiration } = await told(
      plaid.linkTokenCreate({
        client_name: 'Rowan',
        language: 'en',
        country_codes: [CountryCode.Us],
        user: { client_user_id: 'user-1' },
        products: [Products.Auth],
      }),
    )
    expect(Date.parse(expiration)).toBe(clock.now() + 240 * MINUTE)
    const { created_at } = await told(plaid.linkTokenGet({ link_token }))
    expect(Date.parse(created_at ?? '')).toBe(clock.now())
  })

  it('M66 that are public last half an hour, and are good for once', async () => {
    const { access_token } = await linked()
    const made = await told(plaid.itemCreatePublicToken({ access_token }))
    expect(Date.parse(made.expiration ?? '')).toBe(clock.now() + 30 * MINUTE)
    const { public_token } = made
    const exchanged = await told(plaid.itemPublicTokenExchange({ public_token }))
    expect(exchanged.access_token).toBe(access_token)
    const again = await refused(plaid.itemPublicTokenExchange({ public_token }))
    expect(again['error_code']).toBe('INVALID_PUBLIC_TOKEN')
    const late = await told(plaid.itemCreatePublicToken({ access_token }))
    clock.advance(30 * MINUTE)
    const { public_token: ended } = late
    expect((await refused(plaid.itemPublicTokenExchange({ public_token: ended })))['status']).toBe(
      400,
    )
  })

  it('of access are replaced: the old one ends', async () => {
    const { access_token, item_id } = await linked()
    const { new_access_token } = await told(plaid.itemAccessTokenInvalidate({ access_token }))
    expect(new_access_token).toMatch(/^access-sandbox-[0-9a-f-]{36}$/)
    expect((await refused(plaid.itemGet({ access_token })))['error_code']).toBe(
      'INVALID_ACCESS_TOKEN',
    )
    const { item } = await told(plaid.itemGet({ access_token: new_access_token }))
    expect(item.item_id).toBe(item_id)
  })

  it.each(['nonsense', 'access-sandbox-00000000-0000-4000-8000-000000000000', 'public-sandbox-1'])(
    'M81 such as %s are no public tokens, and the format is told',
    async (public_token) => {
      expect(await refused(plaid.itemPublicTokenExchange({ public_token }))).toMatchObject({
        status: 400,
        error_type: 'INVALID_INPUT',
        error_code: 'INVALID_PUBLIC_TOKEN',
        error_message:
          'provided public token is in an invalid format. expected format: public-<environment>-<identifier>',
      })
    },
  )

  it.each([
    ['nonsense', 'provided access token is in an invalid format.'],
    [
      'access-production-00000000-0000-4000-8000-000000000000',
      'provided access token is for the wrong environment.',
    ],
    ['access-sandbox-00000000-0000-4000-8000-000000000000', 'could not find matching access token'],
  ])('such as %s are refused', async (access_token, message) => {
    const body = await refused(plaid.authGet({ access_token }))
    expect(body).toMatchObject({ error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCESS_TOKEN' })
    expect(body['error_message']).toContain(message)
  })

  it('for adding an Item last a day', async () => {
    const response = await fetch(`${server.url}/item/add_token/create`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...keys(), user: { client_user_id: 'user-1' } }),
    })
    const { add_token, expiration } = Object(await response.json())
    expect(add_token).toMatch(/^item-add-sandbox-[0-9a-f-]{36}$/)
    expect(Date.parse(expiration)).toBe(clock.now() + DAY)
  })
})

function keys() {
  return { client_id: DEFAULT_KEYS.client_id, secret: DEFAULT_KEYS.secret }
}

describe('keys', () => {
  it('have to be right', async () => {
    const body = await refused(
      plaidSdk(server.url, { secret: 'wrong' }).itemGet({ access_token: 'x' }),
    )
    expect(body).toMatchObject({
      status: 400,
      error_type: 'INVALID_INPUT',
      error_code: 'INVALID_API_KEYS',
      error_message: 'invalid client_id or secret provided',
    })
  })
})

describe('an Item', () => {
  it('is imported', async () => {
    const { access_token } = await told(
      plaid.itemImport({
        products: [Products.Auth],
        user_auth: { user_id: 'user', auth_token: 'token' },
      }),
    )
    expect((await told(plaid.accountsGet({ access_token }))).accounts).toHaveLength(12)
  })

  it('M85 is gone once it is removed', async () => {
    const { access_token } = await linked()
    expect(await told(plaid.itemRemove({ access_token }))).toMatchObject({ removed: true })
    expect((await refused(plaid.itemGet({ access_token })))['error_code']).toBe(
      'INVALID_ACCESS_TOKEN',
    )
  })

  it('needs its user again after thirty days', async () => {
    const { access_token } = await linked()
    clock.advance(30 * DAY)
    for (const asked of [
      () => plaid.authGet({ access_token }),
      () => plaid.identityGet({ access_token }),
      () => plaid.transactionsSync({ access_token }),
    ])
      expect(await refused(asked())).toMatchObject({
        error_type: 'ITEM_ERROR',
        error_code: 'ITEM_LOGIN_REQUIRED',
      })
    const { item } = await told(plaid.itemGet({ access_token }))
    expect(item.error?.error_code).toBe('ITEM_LOGIN_REQUIRED')
  })

  it('gets its login reset', async () => {
    const { access_token } = await linked()
    expect(await told(plaid.sandboxItemResetLogin({ access_token }))).toMatchObject({
      reset_login: true,
    })
    expect((await refused(plaid.accountsBalanceGet({ access_token })))['error_code']).toBe(
      'ITEM_LOGIN_REQUIRED',
    )
  })

  it('sends its webhooks over HTTP', async () => {
    const { access_token } = await linked([Products.Auth])
    const webhook = receiver.url
    const { item } = await told(plaid.itemWebhookUpdate({ access_token, webhook }))
    expect(item.webhook).toBe(webhook)
    const fired = await told(
      plaid.sandboxItemFireWebhook({
        access_token,
        webhook_code: SandboxItemFireWebhookRequestWebhookCodeEnum.DefaultUpdate,
      }),
    )
    expect(fired.webhook_fired).toBe(true)
    const received = await receiver.got(2)
    expect(received.map(({ body }) => body['webhook_code'])).toEqual([
      'WEBHOOK_UPDATE_ACKNOWLEDGED',
      'DEFAULT_UPDATE',
    ])
    const header = String(received[0]?.headers['plaid-verification']).split('.')[0] ?? ''
    const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString())
    const { key } = await told(plaid.webhookVerificationKeyGet({ key_id: kid }))
    expect(key).toMatchObject({ kid, alg: 'ES256', crv: 'P-256', use: 'sig', expired_at: null })
  })

  it.each(['no url', '', 'ftp://localhost/', 7])(
    'M83 does not take %j for the address of its webhooks',
    async (webhook) => {
      const { access_token } = await linked()
      const body = await refused(
        // Any value can come over the wire; the SDK's types allow texts only.
        plaid.itemWebhookUpdate({ access_token, webhook: webhook as string }),
      )
      expect(body).toMatchObject({
        error_code: 'INVALID_FIELD',
        error_message: 'webhook must be a non-empty string URL',
      })
    },
  )
})

describe('auth', () => {
  it('has the numbers of the accounts that can be paid from', async () => {
    const { access_token } = await linked()
    const { accounts, numbers } = await told(plaid.authGet({ access_token }))
    expect(accounts).toHaveLength(12)
    expect(numbers.ach[0]).toMatchObject({
      account_id: accounts[0]?.account_id,
      account: '1111222233330000',
      routing: '011401533',
      wire_routing: '021000021',
    })
    expect(numbers.ach[1]?.account).toBe('1111222233331111')
    expect([numbers.bacs, numbers.eft, numbers.international]).toEqual([[], [], []])
  })

  it('has none for a credit card', async () => {
    const { access_token } = await linked()
    const { accounts } = await told(plaid.accountsGet({ access_token }))
    const card = accounts.find((one) => one.type === AccountType.Credit)
    const options = { account_ids: [card?.account_id ?? ''] }
    expect((await refused(plaid.authGet({ access_token, options })))['error_code']).toBe(
      'NO_AUTH_ACCOUNTS',
    )
  })

  it('knows its accounts', async () => {
    const { access_token } = await linked()
    const body = await refused(plaid.authGet({ access_token, options: { account_ids: ['x'] } }))
    expect(body['error_code']).toBe('INVALID_ACCOUNT_ID')
  })
})

describe('identity', () => {
  it('tells who owns the accounts', async () => {
    const { access_token } = await linked([Products.Identity])
    const { accounts } = await told(plaid.identityGet({ access_token }))
    expect(accounts[0]?.owners[0]).toMatchObject({
      names: ['Alberta Bobbeth Charleson'],
      emails: [{ data: 'accountholder0@example.com', primary: true, type: 'primary' }, {}, {}],
    })
  })
})

describe('transactions', () => {
  it('M82 come in pages of a hundred, and of five hundred at the most', async () => {
    const access_token = await withHistory()
    const days = { start_date: '2024-01-01', end_date: '2027-01-01' }
    const first = await told(plaid.transactionsGet({ access_token, ...days }))
    expect(first.transactions).toHaveLength(100)
    expect(first.total_transactions).toBeGreaterThan(600)
    const all: Transaction[] = []
    while (all.length < first.total_transactions) {
      const options = { count: 500, offset: all.length }
      all.push(
        ...(await told(plaid.transactionsGet({ access_token, ...days, options }))).transactions,
      )
    }
    expect(new Set(all.map((one) => one.transaction_id)).size).toBe(first.total_transactions)
    const options = { count: 501 }
    expect(
      (await refused(plaid.transactionsGet({ access_token, ...days, options })))['error_message'],
    ).toBe('options.count must be at most 500')
  })

  it('are those of the days that are asked for', async () => {
    const access_token = await withHistory()
    const days = { start_date: '2025-06-01', end_date: '2025-06-10' }
    const { transactions } = await told(plaid.transactionsGet({ access_token, ...days }))
    expect(transactions.length).toBeGreaterThan(0)
    expect(
      transactions.every((one) => one.date >= days.start_date && one.date <= days.end_date),
    ).toBe(true)
  })

  it.each([
    ['2025-1-1', '2025-02-01', "start_date must be a string of the format 'YYYY-MM-DD'"],
    ['2025-03-01', '2025-02-01', 'start_date must not be after end_date'],
  ])('from %s to %s are refused', async (start_date, end_date, message) => {
    const access_token = await withHistory()
    const body = await refused(plaid.transactionsGet({ access_token, start_date, end_date }))
    expect([body['error_code'], body['error_message']]).toEqual(['INVALID_FIELD', message])
  })

  it('are not ready at once', async () => {
    const { access_token } = await linked([Products.Transactions])
    const days = { start_date: '2025-01-01', end_date: '2026-01-01' }
    expect((await refused(plaid.transactionsGet({ access_token, ...days })))['error_code']).toBe(
      'PRODUCT_NOT_READY',
    )
    const none = await told(plaid.transactionsSync({ access_token }))
    expect([none.transactions_update_status, none.added, none.next_cursor]).toEqual([
      'NOT_READY',
      [],
      '',
    ])
    clock.advance(1000)
    const some = await told(plaid.transactionsSync({ access_token, count: 500 }))
    expect(some.transactions_update_status).toBe('INITIAL_UPDATE_COMPLETE')
    clock.advance(2000)
    const cursor = some.next_cursor
    const rest = await told(plaid.transactionsSync({ access_token, cursor, count: 500 }))
    expect(rest.transactions_update_status).toBe('HISTORICAL_UPDATE_COMPLETE')
    expect(rest.added.length).toBeGreaterThan(some.added.length)
  })

  it('are synchronized with a cursor, and come to what is listed', async () => {
    const access_token = await withHistory()
    const known = new Map<string, Transaction>()
    let cursor = await synchronize(access_token, '', known)
    for (const days of [1, 2, 11]) {
      clock.advance(days * DAY)
      cursor = await synchronize(access_token, cursor, known)
      expect([...known.keys()].toSorted()).toEqual(await listed(access_token))
    }
    await told(plaid.transactionsRefresh({ access_token }))
    await synchronize(access_token, cursor, known)
    expect([...known.keys()].toSorted()).toEqual(await listed(access_token))
  }, 30_000)

  it('are refused with the cursor of another Item', async () => {
    const [one, other] = [await withHistory(), await withHistory()]
    const { next_cursor } = await told(plaid.transactionsSync({ access_token: one }))
    const body = await refused(plaid.transactionsSync({ access_token: other, cursor: next_cursor }))
    expect(body['error_code']).toBe('INVALID_FIELD')
  })
})

async function synchronize(
  access_token: string,
  from: string,
  known: Map<string, Transaction>,
): Promise<string> {
  let cursor = from
  for (;;) {
    const page = await told(plaid.transactionsSync({ access_token, cursor, count: 90 }))
    for (const one of [...page.added, ...page.modified]) known.set(one.transaction_id, one)
    for (const { transaction_id } of page.removed) known.delete(transaction_id)
    cursor = page.next_cursor
    if (!page.has_more) return cursor
  }
}

async function listed(access_token: string): Promise<string[]> {
  const ids: string[] = []
  for (;;) {
    const { transactions, total_transactions } = await told(
      plaid.transactionsGet({
        access_token,
        start_date: '2020-01-01',
        end_date: '2030-01-01',
        options: { count: 500, offset: ids.length },
      }),
    )
    ids.push(...transactions.map((one) => one.transaction_id))
    if (ids.length >= total_transactions) return ids.toSorted()
  }
}

describe('user_custom', () => {
  it('has the accounts that the password describes', async () => {
    const password = JSON.stringify({
      override_accounts: [
        {
          type: 'depository',
          subtype: 'checking',
          starting_balance: 12.5,
          meta: { name: 'Kitty', mask: '42' },
          numbers: { account: '77', ach_routing: '021000021' },
          identity: { names: ['Robin'] },
        },
      ],
    })
    const { access_token } = await linked([Products.Auth], undefined, password)
    const { accounts, numbers } = await told(plaid.authGet({ access_token }))
    expect(accounts).toMatchObject([{ name: 'Kitty', mask: '42', balances: { current: 12.5 } }])
    expect(numbers.ach).toMatchObject([{ account: '77', routing: '021000021' }])
    const identity = await told(plaid.identityGet({ access_token }))
    expect(identity.accounts[0]?.owners[0]?.names).toEqual(['Robin'])
  })
})

describe('processors', () => {
  it('M86 get tokens for a chosen account', async () => {
    const { access_token } = await linked()
    const { accounts } = await told(plaid.accountsGet({ access_token }))
    const account_id = accounts[0]?.account_id ?? ''
    const { processor_token } = await told(
      plaid.processorTokenCreate({
        access_token,
        account_id,
        processor: ProcessorTokenCreateRequestProcessorEnum.Dwolla,
      }),
    )
    expect(processor_token).toMatch(/^processor-sandbox-[0-9a-f-]{36}$/)
    const { stripe_bank_account_token } = await told(
      plaid.processorStripeBankAccountTokenCreate({ access_token, account_id }),
    )
    expect(stripe_bank_account_token).toMatch(/^btok_[A-Za-z0-9]{24}$/)
    const other = { access_token, account_id: 'x' }
    const body = await refused(plaid.processorStripeBankAccountTokenCreate(other))
    expect(body['error_code']).toBe('INVALID_ACCOUNT_ID')
  })
})

describe('institutions', () => {
  it('are listed, found and shown', async () => {
    const country_codes = [CountryCode.Us]
    await told(plaid.institutionsGet({ count: 5, offset: 0, country_codes }))
    await told(plaid.institutionsSearch({ query: 'platypus', country_codes }))
    const options = { include_status: true, include_optional_metadata: true }
    await told(plaid.institutionsGetById({ institution_id: PLATYPUS, country_codes, options }))
  })
})

describe('a verification', () => {
  it('is ended', async () => {
    const { access_token } = await linked()
    const { accounts } = await told(plaid.accountsBalanceGet({ access_token }))
    await told(
      plaid.sandboxItemSetVerificationStatus({
        access_token,
        account_id: accounts[0]?.account_id ?? '',
        verification_status:
          SandboxItemSetVerificationStatusRequestVerificationStatusEnum.AutomaticallyVerified,
      }),
    )
    const after = await told(plaid.accountsGet({ access_token }))
    expect(after.accounts[0]?.verification_status).toBe('automatically_verified')
  })
})

describe.runIf(isDescribed)('the API description', () => {
  it('has been held against every endpoint that it describes', () => {
    expect(describedEndpoints().filter((path) => !seen.has(path))).toEqual([])
  })
})
