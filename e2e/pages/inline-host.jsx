// An app that has the flow in the page itself. What its client speaks to is an address, whoever answers there.
import { createHttpClient } from '@linkflow/core/http'
import { createInPageLinkToken } from '@linkflow/testing'
import { Link, LinkInline } from '../../packages/react/src/index.ts'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

const parameters = new URLSearchParams(location.search)
const api = parameters.get('api')
const client = createHttpClient({ baseUrl: api })
const callbacks = window.callbacks()

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
const token =
  parameters.get('token') ?? (await createInPageLinkToken({ fetch: (request) => fetch(request) }))
createRoot(document.getElementById('root')).render(<App token={token} />)
