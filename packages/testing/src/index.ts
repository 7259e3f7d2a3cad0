export { createInPageClient, createInPageLinkToken } from './in-page/in-page-client.ts'
export type { InPageServer } from './in-page/in-page-client.ts'
export { serveInWorker } from './in-page/serve-in-worker.ts'
export type { WorkerFetchEvent, WorkerScope } from './in-page/serve-in-worker.ts'
