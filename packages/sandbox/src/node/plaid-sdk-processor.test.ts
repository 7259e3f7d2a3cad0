import { CountryCode, ProcessorTokenCreateRequestProcessorEnum, Products } from 'plaid'
import type { PlaidApi } from 'plaid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLATYPUS } from '../testing/drive.ts'
import { plaidSdk, refused, told } from '../testing/plaid-sdk.ts'
import { serveSandbox } from './serve.ts'
import type { SandboxServer } from './serve.ts'

let server: SandboxServer
let plaid: PlaidApi

beforeAll(async () => {
  server = await serveSandbox({ port: 0, institutions: 60 })
  plaid = plaidSdk(server.url)
})

afterAll(() => server.close())

async function session(name: string, body: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${server.url}/link/session/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  return Object(await response.json())
}

/** Links a bank with a customization. @returns The access token, and the ids of what was linked, in order. */
async function linked(link_customization_name: string, chosen = 1, update: object = {}) {
  const { link_token: token } = await told(
    plaid.linkTokenCreate({
      client_name: 'Rowan',
      language: 'en',
      country_codes: [CountryCode.Us],
      user: { client_user_id: 'user-1' },
      products: [Products.Auth],
      link_customization_name,
      ...update,
    }),
  )
  const { link_session_id } = Object((await session('start', { token }))['session'])
  const values = { username: 'user_good', password: 'pass_good' }
  const answer = { type: 'credentials', institution_id: PLATYPUS, values }
  let reply = await session('answer', { link_session_id, answer })
  if (reply['kind'] === 'accounts') {
    const account_ids = accountIds(reply).slice(0, chosen)
    reply = await session('answer', { link_session_id, answer: { type: 'accounts', account_ids } })
  }
  const { public_token, accounts } = Object(reply['item'])
  const { access_token } = await told(plaid.itemPublicTokenExchange({ public_token }))
  return { access_token, ids: accountIds({ accounts }) }
}

function accountIds({ accounts }: Record<string, unknown>): readonly string[] {
  return Array.isArray(accounts) ? accounts.map((account) => String(Object(account).id)) : []
}

function askedBy(request: { access_token: string; account_id: string }) {
  const processor = ProcessorTokenCreateRequestProcessorEnum.Dwolla
  return {
    Stripe: () => plaid.processorStripeBankAccountTokenCreate(request),
    Dwolla: () => plaid.processorTokenCreate({ ...request, processor }),
  }
}

describe.each(['Stripe', 'Dwolla'] as const)('%s', (processor) => {
  it('gets an account that was chosen in Select Account', async () => {
    const { access_token, ids } = await linked('default')
    const { request_id, ...token } = await told<{ request_id: string }>(
      askedBy({ access_token, account_id: ids[0] ?? '' })[processor](),
    )
    expect(Object.values(token)).toEqual([expect.stringMatching(/^(btok_|processor-sandbox-)/)])
    expect(request_id).not.toBe('')
  })

  it('gets no account while Select Account is off', async () => {
    const { access_token, ids } = await linked('select-account-off')
    const account_id = ids[0] ?? ''
    expect(await refused(askedBy({ access_token, account_id })[processor]())).toMatchObject({
      status: 400,
      error_type: 'INVALID_REQUEST',
      error_code: 'INVALID_FIELD',
      error_message:
        'access_token must be of an Item whose user chose an account: enable Select Account in Link',
    })
  })

  it('gets no account that was left out', async () => {
    const { access_token, ids } = await linked('default')
    const { accounts } = await told(plaid.accountsGet({ access_token }))
    const account_id = accounts.map((one) => one.account_id).find((id) => !ids.includes(id)) ?? ''
    expect(await refused(askedBy({ access_token, account_id })[processor]())).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: 'account_id must be an account that the user chose in Select Account',
    })
  })

  it('gets an account that is chosen later, in update mode', async () => {
    const { access_token } = await linked('select-account-off')
    const update = {
      access_token,
      products: undefined,
      update: { account_selection_enabled: true },
    }
    const { ids } = await linked('default', 1, update)
    await told<{ request_id: string }>(
      askedBy({ access_token, account_id: ids[0] ?? '' })[processor](),
    )
  })
})
