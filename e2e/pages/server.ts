// Two servers for the embed tests: the sandbox with the frame, and host pages of another origin. Prints where they are.
import { readFile } from 'node:fs/promises'
import { serve } from '@hono/node-server'
import { createSandbox } from '@linkflow/sandbox'
import { installedFrameFiles } from '@linkflow/sandbox/node'
import { Hono } from 'hono'
import { html, raw } from 'hono/html'
import { bundleModule, bundleReactHost } from './bundle-host.ts'

const WELL_KNOWN = 'https://cdn.plaid.com/link/v2/stable/link-initialize.js'

const sandbox = createSandbox({ institutions: 600, frame: { files: installedFrameFiles() } })

const pages = new Hono()
pages.get('/favicon.ico', (context) => context.body(null, 204))
pages.get('/plain', (context) => context.html(hostPage(query(context.req.url, 'api'))))
pages.get('/strict', (context) => {
  const nonce = 'c3RyaWN0'
  context.header(
    'Content-Security-Policy',
    `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'self'; img-src data:; frame-src ${query(context.req.url, 'api')}`,
  )
  return context.html(hostPage(query(context.req.url, 'api'), nonce))
})
pages.get('/head', (context) => context.html(headPage(query(context.req.url, 'api'))))
pages.get('/react', (context) => context.html(reactPage(new URL(context.req.url).search)))
pages.get('/react-host.js', async (context) => {
  const code = await bundleReactHost(
    query(context.req.url, 'wrapper'),
    query(context.req.url, 'react'),
  )
  return context.body(code, 200, { 'Content-Type': 'text/javascript' })
})
pages.get('/module', (context) => context.html(modulePage('module-host.js')))
pages.get('/inline', (context) => context.html(modulePage('inline-host.js')))
for (const [path, entry] of [
  ['/module-host.js', 'module-host.js'],
  ['/inline-host.js', 'inline-host.jsx'],
  ['/sandbox-worker.js', 'sandbox-worker.js'],
] as const)
  pages.get(path, async (context) =>
    context.body(await bundleModule(entry), 200, { 'Content-Type': 'text/javascript' }),
  )
pages.get('/host.js', async (context) =>
  context.body(await readFile(new URL('host.js', import.meta.url), 'utf8'), 200, {
    'Content-Type': 'text/javascript',
  }),
)

/** A merchant's page: a script tag, a button, and something to scroll. */
function hostPage(apiOrigin: string, nonce = '') {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Host</title>
        <link rel="icon" href="data:," />
      </head>
      <body>
        <h1>Host</h1>
        <button id="open">Link a bank</button>
        <p id="tall">${'A long page. '.repeat(2000)}</p>
        <script nonce="${nonce}" src="/host.js"></script>
        <script nonce="${nonce}" src="${apiOrigin}/link/v2/stable/link-initialize.js"></script>
      </body>
    </html>`
}

/** Calls \`create\` while the browser has not come to the body yet. */
function headPage(apiOrigin: string) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta name="viewport" content="width=device-width" />
        <title>Host</title>
        <script src="/host.js"></script>
        <script src="${apiOrigin}/link/v2/stable/link-initialize.js"></script>
        <script>
          ${raw(`var early = create({ token: new URLSearchParams(location.search).get('token') })`)}
        </script>
      </head>
      <body>
        <h1>Host</h1>
      </body>
    </html>`
}

function modulePage(script: string) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta name="viewport" content="width=device-width" />
        <title>Module host</title>
      </head>
      <body>
        <h1>Module host</h1>
        <div id="root"></div>
        <script src="/host.js"></script>
        <script type="module" src="/${script}"></script>
      </body>
    </html>`
}

function reactPage(search: string) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta name="viewport" content="width=device-width" />
        <title>React host</title>
      </head>
      <body>
        <div id="root"></div>
        <script src="/host.js"></script>
        ${search.includes('preloaded=true') ? html`<script src="${WELL_KNOWN}"></script>` : ''}
        <script type="module" src="/react-host.js${raw(search)}"></script>
      </body>
    </html>`
}

function query(address: string, name: string): string {
  return new URL(address).searchParams.get(name) ?? ''
}

function listen(fetch: (request: Request) => Response | Promise<Response>): Promise<number> {
  return new Promise((resolve) => {
    serve({ fetch, port: 0, hostname: '127.0.0.1', overrideGlobalObjects: false }, ({ port }) =>
      resolve(port),
    )
  })
}

const [apiPort, pagesPort] = await Promise.all([listen(sandbox.fetch), listen(pages.fetch)])
console.log(
  JSON.stringify({
    api: `http://localhost:${apiPort}`,
    pages: `http://localhost:${pagesPort}`,
    otherSite: `http://127.0.0.1:${pagesPort}`,
  }),
)

// The tests hold the other end: when they are gone, however that came, so are we.
process.stdin.resume().once('end', () => process.exit())
