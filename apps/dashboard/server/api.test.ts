import { describe, expect, it } from 'vitest'
import { createApi } from './api.ts'
import { readSettings } from './settings.ts'

interface Sent {
  readonly url: string
  readonly headers: Headers
}

function setUp() {
  const sent: Sent[] = []
  const api = createApi(readSettings({}), async (url, init) => {
    sent.push({ url, headers: new Headers(init.headers) })
    return Response.json({ customizations: [] })
  })
  const post = (path: string, headers: Record<string, string> = {}) =>
    api.request(`http://localhost:4500${path}`, {
      method: 'POST',
      headers: { Host: 'localhost:4500', 'Content-Type': 'application/json', ...headers },
      body: '{}',
    })
  return { sent, post }
}

describe('the dashboard’s server', () => {
  it('adds the keys on the way to the API', async () => {
    const { sent, post } = setUp()
    const answer = await post('/api/customizations/list', { Origin: 'http://localhost:4500' })
    expect(answer.status).toBe(200)
    expect(sent.map(({ url }) => url)).toEqual([
      'http://localhost:4400/linkflow/customizations/list',
    ])
    expect(sent[0]?.headers.get('PLAID-SECRET')).toBe('linkflow_secret')
  })

  it.each([
    ['/api/customizations/list', { Origin: 'https://example.com' }, 403],
    ['/api/customizations/list', { Host: 'example.com:4500' }, 403],
    ['/api/customizations/list', { 'Content-Type': 'text/plain' }, 403],
    ['/api/customizations/list', { 'Content-Length': '10000000' }, 413],
    ['/api/customizations/steal', {}, 404],
    ['/api/institutions/get', {}, 404],
    ['/api/reset/get', {}, 404],
    ['/api/constructor/get', {}, 404],
    ['/api/customizations/..%2F..%2Fitem%2Fget', {}, 404],
  ])('passes %s with %j to nobody', async (path, headers, status) => {
    const { sent, post } = setUp()
    expect((await post(path, headers)).status).toBe(status)
    expect(sent).toEqual([])
  })

  it('asks for banks where the API has them', async () => {
    const { sent, post } = setUp()
    await post('/api/institutions/search')
    expect(sent.map(({ url }) => url)).toEqual(['http://localhost:4400/institutions/search'])
  })
})

describe('rotating the keys', () => {
  /** An API that accepts these secrets, and makes `new`. */
  function rotating() {
    const accepted = new Set(['linkflow_secret'])
    const used: string[] = []
    const api = createApi(readSettings({}), async (url, init) => {
      const secret = new Headers(init.headers).get('PLAID-SECRET') ?? ''
      used.push(secret)
      const body: unknown = await new Request(url, init).json()
      if (!accepted.has(secret))
        return Response.json({ error_code: 'INVALID_API_KEYS' }, { status: 400 })
      if (url.endsWith('/keys/create')) accepted.add('new')
      const { key_id } = Object(body)
      if (key_id === secret) return Response.json({ error_code: 'INVALID_FIELD' }, { status: 400 })
      accepted.delete(key_id)
      return Response.json({ new_secret: 'new' })
    })
    const post = (path: string, body: object = {}) =>
      api.request(`http://localhost:4500/api/${path}`, {
        method: 'POST',
        headers: { Host: 'localhost:4500', 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
    return { used, post }
  }

  it('goes on with the new one', async () => {
    const { used, post } = rotating()
    await post('keys/create')
    await post('items/get')
    expect(used.at(-1)).toBe('new')
  })

  it.each(['linkflow_secret', 'new'])('deletes %s, and goes on with the other', async (key_id) => {
    const { post } = rotating()
    await post('keys/create')
    expect((await post('keys/delete', { key_id })).status).toBe(200)
    expect((await post('items/get')).status).toBe(200)
  })
})
