// An app that uses react-plaid-link as its documentation says. Which version of it, and of React, the build decides.
import { StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import * as wrapper from 'react-plaid-link-5'

const { usePlaidLink, PlaidEmbeddedLink } = wrapper
const parameters = new URLSearchParams(location.search)
const classic = parameters.get('classic') === 'true'
const callbacks = window.callbacks()

function App() {
  const [tokens, setTokens] = useState([parameters.get('token')])
  const [mounted, setMounted] = useState(true)
  const [renders, setRenders] = useState(0)
  return (
    <main>
      <button id="next-token" onClick={() => setTokens([...tokens, parameters.get('next')])}>
        Next token
      </button>
      <button id="render" onClick={() => setRenders(renders + 1)}>
        Render again
      </button>
      <button id="unmount" onClick={() => setMounted(false)}>
        Unmount
      </button>
      {mounted ? <LinkButton token={tokens.at(-1)} renders={renders} /> : null}
    </main>
  )
}

function LinkButton({ token, renders }) {
  const start = classic
    ? {
        publicKey: 'linkflow_public_key',
        env: 'sandbox',
        product: ['auth'],
        clientName: 'Rowan',
        ...(token ? { token } : {}),
      }
    : { token }
  // A new function at each render, as most apps have it.
  const onEvent = (...heard) => callbacks.onEvent(...heard)
  const { open, exit, ready, error } = usePlaidLink({ ...callbacks, onEvent, ...start })
  useEffect(() => {
    window.link = { open, exit }
  }, [open, exit])
  return (
    <>
      <button id="open" disabled={!ready} data-renders={renders} onClick={() => open()}>
        Link a bank
      </button>
      <output>{error ? 'failed' : ready ? 'ready' : 'waiting'}</output>
    </>
  )
}

function Embedded() {
  const [onEvent] = useState(() => callbacks.onEvent)
  return (
    <PlaidEmbeddedLink
      {...callbacks}
      onEvent={onEvent}
      token={parameters.get('token')}
      style={{ width: 500, height: 400 }}
    />
  )
}

const app = parameters.get('embedded') === 'true' ? <Embedded /> : <App />
const root = createRoot(document.getElementById('root'))
root.render(parameters.get('strict') === 'true' ? <StrictMode>{app}</StrictMode> : app)
