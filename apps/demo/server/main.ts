import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { Configuration, PlaidApi } from 'plaid'
import { createRowan } from './app.ts'
import { readSettings } from './settings.ts'
import type { Settings } from './settings.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const settings = readSettings(process.env)
const answerApi = getRequestListener(createRowan(createApi(settings), settings.apiOrigin).fetch)
const server = createServer()
const page = settings.built ? builtPage() : await developmentPage(server)

server.on('request', (request, response) => {
  if (request.url?.startsWith('/api/')) void answerApi(request, response)
  else page.listener(request, response)
})
server.once('error', (error) => {
  process.stderr.write(
    `Rowan cannot listen on port ${settings.port} (${error.message}). Free it, or choose another with LINKFLOW_DEMO_PORT.\n`,
  )
  process.exit(1)
})
server.listen(settings.port, '127.0.0.1', () => {
  process.stdout.write(`Rowan is at http://localhost:${settings.port}\n`)
})

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    server.close()
    server.closeAllConnections()
    void page.close().then(() => process.exit(0))
  })

interface Page {
  readonly listener: RequestListener
  readonly close: () => Promise<void>
}

function createApi({ apiOrigin, clientId, secret }: Settings): PlaidApi {
  const headers = { 'PLAID-CLIENT-ID': clientId, 'PLAID-SECRET': secret }
  // The API is on this machine: a proxy that the environment names cannot reach it.
  const baseOptions = { headers, proxy: false, timeout: 15_000 }
  return new PlaidApi(new Configuration({ basePath: apiOrigin, baseOptions }))
}

/** Vite inside this process: one port for the page, its modules and their hot replacement. */
async function developmentPage(hmr: Server): Promise<Page> {
  const { createServer: createVite } = await import('vite')
  const vite = await createVite({
    root,
    appType: 'spa',
    server: { middlewareMode: true, hmr: { server: hmr } },
  })
  return {
    listener: (request, response) => vite.middlewares(request, response),
    close: () => vite.close(),
  }
}

/** What `vite build` wrote. */
function builtPage(): Page {
  const files = new Hono().use(serveStatic({ root: `${root}dist` }))
  files.get('/', serveStatic({ path: `${root}dist/index.html` }))
  return { listener: getRequestListener(files.fetch), close: () => Promise.resolve() }
}
