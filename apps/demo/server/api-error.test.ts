import { describe, expect, it } from 'vitest'
import { failureOf } from './api-error.ts'

const origin = 'http://localhost:4400'

describe('failureOf', () => {
  it('keeps the code, the messages and the request id of the API', () => {
    const data = {
      error_type: 'INVALID_INPUT',
      error_code: 'INVALID_PUBLIC_TOKEN',
      error_message: 'could not find matching public token',
      display_message: null,
      request_id: 'm8MDnv9okwxFNBV',
    }
    const failure = failureOf({ isAxiosError: true, response: { status: 400, data } }, origin)
    expect(failure).toEqual({ status: 400, error: data })
  })

  it('answers 502 when the API itself failed', () => {
    const data = { error_type: 'API_ERROR', error_code: 'INTERNAL_SERVER_ERROR' }
    expect(failureOf({ response: { status: 500, data } }, origin).status).toBe(502)
  })

  it('names the address when nothing answers there', () => {
    const { status, error } = failureOf({ isAxiosError: true, code: 'ECONNREFUSED' }, origin)
    expect(status).toBe(503)
    expect(error.error_code).toBe('API_UNREACHABLE')
    expect(error.error_message).toContain(origin)
  })

  it('says so when the answer is not of the shape of the API', () => {
    const failure = failureOf(
      { isAxiosError: true, response: { status: 200, data: '<p>' } },
      origin,
    )
    expect(failure.error.error_code).toBe('UNEXPECTED_REPLY')
  })

  it('takes anything else for a mistake of its own', () => {
    const { status, error } = failureOf(new TypeError('x is not a function'), origin)
    expect(status).toBe(500)
    expect(error.error_message).toBe('x is not a function')
  })
})
