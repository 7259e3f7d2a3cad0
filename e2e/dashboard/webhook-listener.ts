import { once } from 'node:events'
import { createServer } from 'node:http'

/** Somebody's server that takes webhooks; it refuses them at first, as servers do that are being deployed. */
export interface WebhookListener {
  readonly url: string
  /** From now on webhooks are welcome. */
  accept(): void
  close(): Promise<void>
}

export async function listenForWebhooks(): Promise<WebhookListener> {
  let status = 500
  const server = createServer((request, response) => {
    request.resume()
    response.writeHead(status).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    accept: () => {
      status = 200
    },
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
