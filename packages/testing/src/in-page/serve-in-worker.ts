import type { InPageServer } from './in-page-client.ts'

/** The part of a service worker's global scope that is needed here. */
export interface WorkerScope {
  addEventListener(type: 'fetch', listener: (event: WorkerFetchEvent) => void): void
}

export interface WorkerFetchEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

/**
 * Answers a page's requests to `apiOrigin` from inside its service worker, so that a page that talks HTTP needs no
 * server. Everything else goes where it went.
 */
export function serveInWorker(scope: WorkerScope, server: InPageServer, apiOrigin: string): void {
  const { origin } = new URL(apiOrigin)
  scope.addEventListener('fetch', (event) => {
    if (new URL(event.request.url).origin === origin) event.respondWith(server.fetch(event.request))
  })
}
