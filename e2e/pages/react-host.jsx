// An app that uses react-plaid-link as its documentation says. Which version of it, and of React, the build decides.
import { StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import * as wrapper from 'react-plaid-link-5'

const { usePlaidLink, PlaidEmbeddedLink, PlaidLink } = wrapper
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
    : {
        token,
        ...(parameters.get('received') ? { receivedRedirectUri: parameters.get('received') } : {}),
      }
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
  const [token, setToken] = useState(parameters.get('token'))
  const [width, setWidth] = useState(500)
  const [onEvent, setOnEvent] = useState(() => callbacks.onEvent)
  return (
    <main>
      <button id="next-token" onClick={() => setToken(parameters.get('next'))}>
        Next token
      </button>
      <button
        id="next-callback"
        onClick={() =>
          setOnEvent(
            () =>
              (...heard) =>
                callbacks.onEvent(...heard),
          )
        }
      >
        Next callback
      </button>
      <button id="next-style" onClick={() => setWidth(width - 100)}>
        Next style
      </button>
      <PlaidEmbeddedLink
        {...callbacks}
        onEvent={onEvent}
        token={token}
        style={{ width, height: 400 }}
      />
    </main>
  )
}

function ReadyMade() {
  return (
    <PlaidLink {...callbacks} token={parameters.get('token')}>
      Link a bank
    </PlaidLink>
  )
}

const Page = { embedded: Embedded, button: ReadyMade }[parameters.get('page')] ?? App
const app = <Page />
const root = createRoot(document.getElementById('root'))
root.render(parameters.get('strict') === 'true' ? <StrictMode>{app}</StrictMode> : app)
