import { Configuration, CountryCode, PlaidApi, Products } from 'plaid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_KEYS } from '../sandbox.ts'
import { PLATYPUS } from '../testing/drive.ts'
import { serveSandbox } from './serve.ts'
import type { SandboxServer } from './serve.ts'

let server: SandboxServer
let plaid: PlaidApi

beforeAll(async () => {
  server = await serveSandbox({ port: 0, institutions: 60 })
  plaid = new PlaidApi(
    new Configuration({
      basePath: server.url,
      baseOptions: {
        headers: {
          'PLAID-CLIENT-ID': DEFAULT_KEYS.client_id,
          'PLAID-SECRET': DEFAULT_KEYS.secret,
          'Plaid-Version': '2020-09-14',
        },
      },
    }),
  )
})

afterAll(() => server.close())

async function post(path: string, body: object): Promise<Record<string, unknown>> {
  const response = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  return Object(await response.json())
}

describe('the official SDK', () => {
  it('links a bank and reads its accounts', async () => {
    const created = await plaid.linkTokenCreate({
      client_name: 'Rowan',
      language: 'en',
      country_codes: [CountryCode.Us],
      user: { client_user_id: 'user-1' },
      products: [Products.Auth],
    })
    const token = created.data.link_token
    const link_session_id = Object(
      (await post('/link/session/start', { token }))['session'],
    ).link_session_id
    const values = { username: 'user_good', password: 'pass_good' }
    const offered = await post('/link/session/answer', {
      link_session_id,
      answer: { type: 'credentials', institution_id: PLATYPUS, values },
    })
    const account_ids = [Object(offered['accounts'])[0].id]
    const connected = await post('/link/session/answer', {
      link_session_id,
      answer: { type: 'accounts', account_ids },
    })
    const { public_token } = Object(connected['item'])
    const { data } = await plaid.itemPublicTokenExchange({ public_token })
    const accounts = await plaid.accountsGet({ access_token: data.access_token })
    expect(accounts.data.accounts.map(({ account_id }) => account_id)).toContain(account_ids[0])
    expect(accounts.headers['x-request-id']).toBe(accounts.data.request_id)
    const sessions = await plaid.linkTokenGet({ link_token: token })
    expect(sessions.data.link_sessions?.[0]?.on_success?.public_token).toBe(public_token)
  })

  it('makes, reads and removes an Item', async () => {
    const { data: made } = await plaid.sandboxPublicTokenCreate({
      institution_id: PLATYPUS,
      initial_products: [Products.Auth],
    })
    const { public_token } = made
    const { data } = await plaid.itemPublicTokenExchange({ public_token })
    const { access_token } = data
    expect((await plaid.itemGet({ access_token })).data.item.item_id).toBe(data.item_id)
    const balances = await plaid.accountsBalanceGet({ access_token })
    expect(balances.data.accounts[0]?.balances.available).toBe(100)
    await plaid.itemRemove({ access_token })
    await expect(plaid.itemGet({ access_token })).rejects.toMatchObject({
      response: { status: 400, data: { error_code: 'INVALID_ACCESS_TOKEN' } },
    })
  })

  it('lists, searches and gets institutions', async () => {
    const country_codes = [CountryCode.Us]
    const listed = await plaid.institutionsGet({ count: 5, offset: 0, country_codes })
    expect(listed.data.institutions).toHaveLength(5)
    const found = await plaid.institutionsSearch({ query: 'platypus', country_codes })
    expect(found.data.institutions[0]?.name).toBe('First Platypus Bank')
    const one = await plaid.institutionsGetById({ institution_id: PLATYPUS, country_codes })
    expect(one.data.institution.oauth).toBe(false)
  })
})

describe('the server', () => {
  it('says when its port is taken', async () => {
    const port = Number(new URL(server.url).port)
    await expect(serveSandbox({ port, institutions: 60 })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })

  it('can be closed twice', async () => {
    const other = await serveSandbox({ port: 0, institutions: 60 })
    await other.close()
    await other.close()
    await expect(fetch(`${other.url}/health`)).rejects.toThrow('fetch failed')
  })
})
