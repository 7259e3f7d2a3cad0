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
    ['/api/customizations/steal', {}, 404],
    ['/api/reset/get', {}, 404],
    ['/api/constructor/get', {}, 404],
    ['/api/customizations/..%2F..%2Fitem%2Fget', {}, 404],
  ])('passes %s with %j to nobody', async (path, headers, status) => {
    const { sent, post } = setUp()
    expect((await post(path, headers)).status).toBe(status)
    expect(sent).toEqual([])
  })
})
