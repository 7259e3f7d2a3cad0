import type { Sandbox } from '@linkflow/sandbox'

interface BankSignIn {
  /** The page as the sandbox serves it. */
  readonly url: string
  readonly oauth_state_id: string
}

/**
 * The sandbox's bank page at an address of this page, so that a window or a frame can show it with no server behind
 * it. Its form comes back here, and the decision goes to the sandbox.
 */
export async function bankPageInPage(sandbox: Sandbox, signIn: BankSignIn): Promise<string> {
  const page = await textOf(sandbox, signIn.url)
  const style = await textOf(sandbox, new URL('/bank/bank.css', signIn.url).href)
  const html = page
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace(/<script src=[^>]*><\/script>/, () => `<script>${formScript(signIn)}</script>`)
  forwardDecision(sandbox, signIn)
  return URL.createObjectURL(new Blob([html], { type: 'text/html' }))
}

async function textOf(sandbox: Sandbox, url: string): Promise<string> {
  return (await sandbox.request(url)).text()
}

/** Sends the form to the page that shows this one. */
function formScript({ oauth_state_id }: BankSignIn): string {
  return `addEventListener('DOMContentLoaded', () => {
  const app = opener ?? parent
  document.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault()
    const form = new URLSearchParams(new FormData(event.target, event.submitter)).toString()
    app.postMessage({ source: 'bank-page', id: ${JSON.stringify(oauth_state_id)}, form }, origin)
  })
})`
}

/** Hands the decision to the sandbox, then says so as the bank's own page would: from its own window. */
function forwardDecision(sandbox: Sandbox, { url, oauth_state_id }: BankSignIn): void {
  const onMessage = async (event: MessageEvent<unknown>): Promise<void> => {
    const { source, origin } = event
    const { source: from, id, form } = Object(event.data) as Readonly<Record<string, unknown>>
    if (origin !== location.origin || from !== 'bank-page' || id !== oauth_state_id) return
    removeEventListener('message', onMessage)
    await sandbox.request(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: String(form),
    })
    const data = { source: 'linkflow', type: 'oauth', oauth_state_id }
    dispatchEvent(new MessageEvent('message', { data, source, origin }))
  }
  addEventListener('message', onMessage)
}
