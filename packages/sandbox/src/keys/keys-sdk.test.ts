import { Configuration, CountryCode, PlaidApi } from 'plaid'
import { expect, it } from 'vitest'
import { serveSandbox } from '../node/serve.ts'
import { KEYS } from '../testing/drive.ts'

function sdk(basePath: string, secret: string): PlaidApi {
  const headers = { 'PLAID-CLIENT-ID': KEYS.client_id, 'PLAID-SECRET': secret }
  return new PlaidApi(new Configuration({ basePath, baseOptions: { headers } }))
}

it('the official SDK goes on with the new secret, and is refused with the old one', async () => {
  const server = await serveSandbox({ port: 0, institutions: 60, testControls: true })
  const call = async (path: string, body: object): Promise<Record<string, unknown>> => {
    const response = await fetch(server.url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...KEYS, ...body }),
    })
    return Object(await response.json())
  }
  const request = { count: 1, offset: 0, country_codes: [CountryCode.Us] }
  const before = await call('/linkflow/keys/get', {})
  const secret = String((await call('/linkflow/keys/create', {}))['new_secret'])
  const [old, renewed] = [sdk(server.url, KEYS.secret), sdk(server.url, secret)]
  expect((await old.institutionsGet(request)).status).toBe(200)
  expect((await renewed.institutionsGet(request)).status).toBe(200)
  const { key_id } = Object(before['keys'])[0]
  await call('/linkflow/keys/delete', { secret, key_id })
  await expect(old.institutionsGet(request)).rejects.toMatchObject({
    response: { data: { error_code: 'INVALID_API_KEYS' } },
  })
  expect((await renewed.institutionsGet(request)).status).toBe(200)
  await server.close()
})
