import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose'
import { expect } from 'vitest'
import type { Driver } from './drive.ts'

export interface ReceivedWebhook {
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly body: Readonly<Record<string, unknown>>
}

/** A server on a free port of this machine that takes webhooks. */
export interface WebhookReceiver {
  readonly url: string
  readonly received: readonly ReceivedWebhook[]
  /** The status of the next answers; 200 until it is called. */
  answerWith(status: number): void
  /** Resolves as soon as it has got so many. */
  got(count: number): Promise<readonly ReceivedWebhook[]>
  close(): Promise<void>
}

export async function webhookReceiver(): Promise<WebhookReceiver> {
  const received: ReceivedWebhook[] = []
  const waiting = new Set<() => void>()
  let status = 200
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    request.on('end', () => {
      received.push({ headers: request.headers, text, body: Object(JSON.parse(text)) })
      response.writeHead(status).end()
      for (const look of waiting) look()
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}/hook`,
    received,
    answerWith: (next) => {
      status = next
    },
    got: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (received.length < count) return
          waiting.delete(look)
          resolve(received)
        }
        waiting.add(look)
        look()
      }),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** Checks the signature as a back end does, with the key that the API tells. @returns That key. */
export async function verifiedWebhook({ headers, text }: ReceivedWebhook, driver: Driver) {
  const token = String(headers['plaid-verification'])
  const { kid, alg } = decodeProtectedHeader(token)
  expect(alg).toBe('ES256')
  const { body } = await driver.rest('/webhook_verification_key/get', { key_id: kid })
  const key = Object(body['key'])
  const { payload } = await jwtVerify(token, await importJWK(key), {
    currentDate: new Date(driver.clock.now()),
  })
  expect(payload['request_body_sha256']).toBe(createHash('sha256').update(text).digest('hex'))
  return { key }
}
