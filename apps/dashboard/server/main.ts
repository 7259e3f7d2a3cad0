import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { createApi } from './api.ts'
import { readSettings } from './settings.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const settings = readSettings(process.env)
const answerApi = getRequestListener(createApi(settings).fetch)
const server = createServer()
const page = settings.built ? builtPage() : await developmentPage(server)

server.on('request', (request, response) => {
  if (request.url?.startsWith('/api/')) void answerApi(request, response)
  else page.listener(request, response)
})
server.once('error', (error) => {
  process.stderr.write(
    `The dashboard cannot listen on port ${settings.port} (${error.message}). Free it, or choose another with LINKFLOW_DASHBOARD_PORT.\n`,
  )
  process.exit(1)
})
server.listen(settings.port, '127.0.0.1', () => {
  process.stdout.write(`The dashboard is at http://localhost:${settings.port}\n`)
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
