// An app that has the flow in the page itself. What its client speaks to is an address, whoever answers there.
import { createHttpClient } from '@linkflow/core/http'
import { Link, LinkInline } from '../../packages/react/src/index.ts'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

const parameters = new URLSearchParams(location.search)
const api = parameters.get('api')
const client = createHttpClient({ baseUrl: api })
const callbacks = window.callbacks()

/** As the app's server would, which the page of a component test has none of. */
async function createToken() {
  const response = await fetch(`${api}/link/token/create`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'linkflow_client',
      secret: 'linkflow_secret',
      client_name: 'Rowan',
      language: 'en',
      country_codes: ['US'],
      user: { client_user_id: 'user-1' },
      products: ['auth'],
    }),
  })
  return (await response.json()).link_token
}

/** Resolves when a worker answers for the page. */
async function control() {
  await navigator.serviceWorker.register('/sandbox-worker.js', { type: 'module' })
  if (!navigator.serviceWorker.controller)
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
    })
}

function App({ token }) {
  const [open, setOpen] = useState(false)
  const props = { ...callbacks, client, token }
  if (parameters.get('place') === 'page') return <LinkInline {...props} />
  return (
    <>
      <button id="open" onClick={() => setOpen(true)}>
        Link a bank
      </button>
      <Link {...props} open={open} onOpenChange={setOpen} />
    </>
  )
}

if (parameters.get('worker') === 'true') await control()
const token = parameters.get('token') ?? (await createToken())
createRoot(document.getElementById('root')).render(<App token={token} />)
