import { Configuration, PlaidApi } from 'plaid'
import { expect } from 'vitest'
import { DEFAULT_KEYS } from '../sandbox.ts'
import { deviations } from './api-description.ts'

/** The official SDK, pointed at a sandbox. */
export function plaidSdk(basePath: string, keys: Partial<typeof DEFAULT_KEYS> = {}): PlaidApi {
  const { client_id, secret } = { ...DEFAULT_KEYS, ...keys }
  const headers = { 'PLAID-CLIENT-ID': client_id, 'PLAID-SECRET': secret }
  return new PlaidApi(new Configuration({ basePath, baseOptions: { headers } }))
}

interface SdkAnswer<T> {
  readonly data: T
  readonly headers: unknown
  readonly config: { readonly url?: string | undefined }
}

/** What an answer says, once it was held against the API description and its headers were looked at. */
export async function told<T extends { request_id: string }>(
  asked: Promise<SdkAnswer<T>>,
): Promise<T> {
  const { data, headers, config } = await asked
  expect(deviations(pathOf(config), data)).toEqual([])
  expect(Object(headers)['x-request-id']).toBe(data.request_id)
  expect(Object(headers)['plaid-version']).toBe('2020-09-14')
  return data
}

export function pathOf({ url = '' }: SdkAnswer<unknown>['config']): string {
  return new URL(url).pathname
}

/** The body of a refusal, and its HTTP status. */
export async function refused(asked: Promise<unknown>): Promise<Record<string, unknown>> {
  const failure: unknown = await asked.then(
    () => new Error('it was not refused'),
    (error: unknown) => error,
  )
  const { response } = Object(failure)
  if (!response) throw failure
  expect(response.data.request_id).toBe(response.headers['x-request-id'])
  expect(response.data).toMatchObject({ suggested_action: null })
  return { status: response.status, ...response.data }
}
