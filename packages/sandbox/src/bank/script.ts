/**
 * What the bank's page runs once the decision is made. In a popup of the flow, which is named after the sign-in, it
 * tells the opener and lets it close the window. The opener may be on any origin, so the message is addressed to all:
 * the state id in it is no secret, and opens nothing without the session it belongs to. Elsewhere it goes back to the
 * address that the app gave.
 */
export const BANK_SCRIPT = `'use strict'
const done = document.querySelector('[data-part="done"]')
if (done) {
  const id = done.dataset.oauthStateId
  const address = done.dataset.return
  const inPopup = window.opener && (window.name === 'linkflow-' + id || !address)
  if (inPopup) {
    window.opener.postMessage({ source: 'linkflow', type: 'oauth', oauth_state_id: id }, '*')
    setTimeout(() => window.close(), 1000)
  } else if (address) {
    window.location.replace(address)
  }
}
`
