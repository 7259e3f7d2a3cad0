// What the test pages share: a log of all that the host hears, and a way to create handlers that write to it.
window.heard = []

/** Remembers what a callback was given, by the callback's name. */
window.hear = (name) => (first, second) => {
  window.heard.push({ name, first: first ?? null, second: second ?? null })
}

window.callbacks = () => ({
  onSuccess: hear('onSuccess'),
  onExit: hear('onExit'),
  onEvent: hear('onEvent'),
  onLoad: () => hear('onLoad')(),
})

/** Creates a handler and lets the page's button open it. */
window.create = (configuration) => {
  window.handler = window.Plaid.create({ ...window.callbacks(), ...configuration })
  return window.handler
}

document.addEventListener('click', (event) => {
  if (event.target.id === 'open') window.handler?.open()
})
