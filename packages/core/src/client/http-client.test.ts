import { describe, expect, it } from 'vitest'
import { SESSION } from '../graph/specimens.ts'
import type { Fetch } from './http-client.ts'
import { createHttpClient } from './http-client.ts'

type Call = Parameters<Fetch>

/** A `fetch` that answers with `body`, and the calls it got. */
function answering(body: unknown, ok = true): { fetch: Fetch; calls: Call[] } {
  const calls: Call[] = []
  const fetch: Fetch = (...call) => {
    calls.push(call)
    return Promise.resolve({ ok, json: () => Promise.resolve(body) })
  }
  return { fetch, calls }
}

const token = 'link-sandbox-token'

describe('the HTTP client', () => {
  it('posts JSON under the base URL, with or without a slash at its end', async () => {
    const { fetch, calls } = answering({ kind: 'started', request_id: 'r', session: SESSION })
    await createHttpClient({ baseUrl: 'http://localhost:4400/', fetch }).start({ token })
    expect(calls[0]?.[0]).toBe('http://localhost:4400/link/session/start')
    expect(calls[0]?.[1]).toMatchObject({ method: 'POST', body: JSON.stringify({ token }) })
  })

  it('hands a reply on as it is', async () => {
    const reply = { kind: 'started', request_id: 'r', session: SESSION }
    const client = createHttpClient({ baseUrl: '', fetch: answering(reply).fetch })
    expect(await client.start({ token })).toEqual(reply)
  })

  it('turns an error of the contract into a refusal', async () => {
    const error = {
      error_type: 'INVALID_INPUT',
      error_code: 'INVALID_LINK_TOKEN',
      error_message: 'invalid link_token provided',
      display_message: null,
    }
    const { fetch } = answering({ ...error, request_id: 'r', suggested_action: null }, false)
    const client = createHttpClient({ baseUrl: '', fetch })
    expect(await client.start({ token })).toEqual({ kind: 'refused', request_id: 'r', error })
  })

  it.each([['<html>'], [null], [{ kind: 'mfa' }], [{ error_type: 'ITEM_ERROR' }]])(
    'takes %j for an API that is out of order',
    async (body) => {
      const client = createHttpClient({ baseUrl: '', fetch: answering(body).fetch })
      expect(await client.start({ token })).toMatchObject({
        kind: 'refused',
        error: { error_code: 'INTERNAL_SERVER_ERROR' },
      })
    },
  )

  it('refuses when the API cannot be reached', async () => {
    const fetch: Fetch = () => Promise.reject(new TypeError('Failed to fetch'))
    const client = createHttpClient({ baseUrl: '', fetch })
    expect(await client.start({ token })).toMatchObject({
      error: { error_message: 'the Link API could not be reached' },
    })
  })

  it('rejects when the call is cancelled, so that its caller knows', async () => {
    const cancelled = new Error('cancelled')
    const client = createHttpClient({ baseUrl: '', fetch: () => Promise.reject(cancelled) })
    const signal = { aborted: true, addEventListener: () => undefined }
    const request = { link_session_id: 's', query: '', offset: 0, count: 10 }
    await expect(client.institutions(request, { signal })).rejects.toBe(cancelled)
  })
})
