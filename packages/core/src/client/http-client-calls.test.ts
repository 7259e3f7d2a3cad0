import { afterEach, describe, expect, it, vi } from 'vitest'
import { SESSION } from '../graph/specimens.ts'
import type { Fetch } from './http-client.ts'
import { createHttpClient } from './http-client.ts'
import type { Cancellation } from './link-client.ts'

type Init = Parameters<Fetch>[1]

interface Stage {
  readonly calls: [url: string, init: Init][]
  readonly fetch: Fetch
}

function answering(body: unknown): Stage {
  const calls: Stage['calls'] = []
  const fetch: Fetch = (url, init) => {
    calls.push([url, init])
    return Promise.resolve({ ok: true, json: () => Promise.resolve(body) })
  }
  return { calls, fetch }
}

const baseUrl = 'http://localhost:4400'
const link_session_id = SESSION.link_session_id
const list = { link_session_id, query: 'platy', offset: 0, count: 10 }
const answer = { link_session_id, answer: { type: 'mfa', values: ['1234'] } } as const
const outOfOrder = (error_message: string, request_id = ''): unknown => ({
  kind: 'refused',
  request_id,
  error: {
    error_type: 'API_ERROR',
    error_code: 'INTERNAL_SERVER_ERROR',
    error_message,
    display_message: null,
  },
})
const NONSENSE = 'the Link API sent a reply that is not of the contract'
const AWAY = 'the Link API could not be reached'

describe('a call', () => {
  it('is JSON, and says so', async () => {
    const { calls, fetch } = answering({ kind: 'mfa' })
    await createHttpClient({ baseUrl, fetch }).answer(answer)
    expect(calls).toEqual([
      [
        'http://localhost:4400/link/session/answer',
        {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(answer),
        },
      ],
    ])
  })

  it('goes to one address, however many slashes end the base URL', async () => {
    const { calls, fetch } = answering({})
    await createHttpClient({ baseUrl: `${baseUrl}/api///`, fetch }).institutions(list)
    expect(calls[0]?.[0]).toBe('http://localhost:4400/api/link/session/institutions')
  })

  it('can be cancelled by its caller', async () => {
    const signal: Cancellation = { aborted: false, addEventListener: () => undefined }
    const { calls, fetch } = answering({})
    const client = createHttpClient({ baseUrl, fetch })
    await client.institutions(list, { signal })
    await client.institutions(list, {})
    expect(calls[0]?.[1].signal).toBe(signal)
    expect(calls[1]?.[1]).not.toHaveProperty('signal')
  })

  it('is refused, and not rejected, where nobody cancelled it', async () => {
    const fetch: Fetch = () => Promise.reject(new TypeError('Failed to fetch'))
    const client = createHttpClient({ baseUrl, fetch })
    const signal: Cancellation = { aborted: false, addEventListener: () => undefined }
    for (const options of [undefined, {}, { signal }])
      expect(await client.institutions(list, options)).toEqual(outOfOrder(AWAY))
  })

  it('hands a record to the session’s log, and does not wait for a reply of the contract', async () => {
    const { calls, fetch } = answering(null)
    const record = {
      type: 'exit',
      error: null,
      metadata: { institution: null, status: null, link_session_id, request_id: 'r' },
    } as const
    await expect(createHttpClient({ baseUrl, fetch }).record?.(record)).resolves.toBeUndefined()
    expect(calls[0]?.[0]).toBe('http://localhost:4400/link/session/record')
    expect(calls[0]?.[1].body).toBe(JSON.stringify({ link_session_id, records: [record] }))
  })
})

describe('a call without a fetch of its own', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('uses the one of the page, as it is at the call', async () => {
    const client = createHttpClient({ baseUrl })
    const { calls, fetch } = answering({ kind: 'mfa', request_id: 'r' })
    vi.stubGlobal('fetch', fetch)
    expect(await client.answer(answer)).toEqual({ kind: 'mfa', request_id: 'r' })
    expect(calls).toHaveLength(1)
  })
})

describe('a reply', () => {
  const replyTo = async (body: unknown): Promise<unknown> =>
    createHttpClient({ baseUrl, fetch: answering(body).fetch }).answer(answer)

  it.each([
    'accounts',
    'connected',
    'mfa',
    'numbers',
    'oauth',
    'otp',
    'recaptcha',
    'reroute',
    'saved',
  ])('to an answer may be of kind %s', async (kind) => {
    expect(await replyTo({ kind, request_id: 'r' })).toEqual({ kind, request_id: 'r' })
  })

  it('to a search is a list of institutions', async () => {
    const reply = { kind: 'institutions', request_id: 'r', institutions: [], total: 0 }
    const client = createHttpClient({ baseUrl, fetch: answering(reply).fetch })
    expect(await client.institutions(list)).toEqual(reply)
    expect(await client.start({ token: 'link-sandbox-token' })).toEqual(outOfOrder(NONSENSE, 'r'))
  })

  it.each([
    ['of another call', { kind: 'started', request_id: 'r' }, 'r'],
    ['without a kind', { request_id: 'r' }, 'r'],
    ['with a code and no type', { error_code: 'ITEM_LOCKED', request_id: 'r' }, 'r'],
    ['with a type and no code', { error_type: 'ITEM_ERROR', request_id: 'r' }, 'r'],
    ['without a request id', { kind: 'fax' }, ''],
    ['with a request id that is no text', { kind: 'fax', request_id: 7 }, ''],
  ])('%s is out of order', async (_, body, request_id) => {
    expect(await replyTo(body)).toEqual(outOfOrder(NONSENSE, request_id))
  })

  it('keeps the words for the user, where an error has them', async () => {
    const error = {
      error_type: 'ITEM_ERROR',
      error_code: 'ITEM_LOCKED',
      error_message: 'the account is locked',
    }
    const display_message = 'Your account is locked.'
    const worded = { ...error, display_message }
    expect(await replyTo({ ...worded, request_id: 'r' })).toEqual({
      kind: 'refused',
      request_id: 'r',
      error: worded,
    })
    expect(await replyTo(error)).toEqual({
      kind: 'refused',
      request_id: '',
      error: { ...error, display_message: null },
    })
  })
})
