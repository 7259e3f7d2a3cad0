import { html } from 'hono/html'
import type { DirectoryEntry } from '../directory/index.ts'
import type { ItemAccount, LinkTokenRecord, OAuthStateRecord } from '../store/records.ts'
import { toOfferedAccount } from '../session/accounts.ts'
import { shownName } from '../session/client-name.ts'
import { sharable } from './decision.ts'

/** One sign-in at a bank's own page. */
export interface BankPage {
  readonly state: OAuthStateRecord
  readonly token: LinkTokenRecord
  readonly bank: DirectoryEntry
  /** For the one inline style, the bank's colour. */
  readonly nonce: string
}

type Html = ReturnType<typeof html>

/** Asks which accounts the app may see. `html` escapes whatever is put into it. */
export function decisionPage(page: BankPage, nothingChosen: boolean): Html {
  const { bank, token } = page
  const app = shownName(token.client_name)
  const accounts = sharable(page)
  return layout(
    `${bank.name} – share accounts`,
    page,
    html`<form method="post">
      <h1>Share accounts with ${app}?</h1>
      <p class="lead">You are signed in to ${bank.name}. Choose what ${app} may see.</p>
      ${nothingChosen ? alert(token) : ''}
      <fieldset>
        <legend>Accounts</legend>
        ${accounts.map((account, at) => accountRow(account, at, token))}
      </fieldset>
      <div class="actions">
        <button class="primary" name="decision" value="approve" data-action="approve">Allow</button>
        <button name="decision" value="deny" data-action="deny" formnovalidate>Don’t allow</button>
      </div>
    </form>`,
  )
}

/** The decision is made. The script leads back to the app: it closes the popup, or goes to the app's address. */
export function returnPage(page: BankPage): Html {
  const { state, token, bank } = page
  const app = shownName(token.client_name)
  const target = returnAddress(state.id, token.redirect_uri)
  const approved = state.decision === 'approved'
  return layout(
    bank.name,
    page,
    html`<div
      class="done"
      data-part="done"
      data-oauth-state-id="${state.id}"
      data-return="${target}"
    >
      <h1>${approved ? 'Access allowed' : 'Access not allowed'}</h1>
      <p class="lead" role="status">
        ${approved ? `${app} can see the accounts you chose.` : 'Nothing was shared.'}
        ${target === '' ? 'You can close this window now.' : ''}
      </p>
      ${target === '' ? '' : html`<a class="button primary" href="${target}">Back to ${app}</a>`}
    </div>`,
  )
}

/** The sign-in is unknown, taken, or too old. */
export function overPage(): Html {
  return layout(
    'This sign-in is over',
    null,
    html`<h1>This sign-in is over</h1>
      <p class="lead">Close this window, and choose your bank again in the app you came from.</p>`,
  )
}

/** @returns The empty text when there is no address to go back to. */
function returnAddress(oauth_state_id: string, redirect_uri: string | null): string {
  if (redirect_uri === null) return ''
  const address = new URL(redirect_uri)
  address.searchParams.set('oauth_state_id', oauth_state_id)
  return address.href
}

function layout(title: string, page: BankPage | null, content: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="/bank/bank.css" />
        ${page ? brandStyle(page) : ''}
        <script src="/bank/bank.js" defer></script>
      </head>
      <body>
        ${page ? masthead(page) : ''}
        <main>${content}</main>
        <footer>
          This bank is simulated by the Linkflow sandbox. No real accounts are involved.
        </footer>
      </body>
    </html>`
}

/** The directory has no other colours than `#rrggbb`. */
function brandStyle({ bank, nonce }: BankPage): Html {
  return html`<style nonce="${nonce}">
    :root {
      --bank: ${bank.primary_color};
    }
  </style>`
}

function masthead({ bank }: BankPage): Html {
  return html`<header>
    <span class="monogram" aria-hidden="true">${[...bank.name][0] ?? ''}</span>
    <span>${bank.name}</span>
  </header>`
}

function alert({ account_selection }: LinkTokenRecord): Html {
  const text = account_selection === 'one' ? 'Choose one account.' : 'Choose at least one account.'
  return html`<p role="alert">${text}</p>`
}

function accountRow(
  account: ItemAccount,
  at: number,
  { account_selection }: LinkTokenRecord,
): Html {
  const one = account_selection === 'one'
  const checked = !one || at === 0
  return html`<label class="account">
    <input
      type="${one ? 'radio' : 'checkbox'}"
      name="account"
      value="${account.account_id}"
      ${checked ? 'checked' : ''}
    />
    <span class="account-name">${account.name}</span>
    <span class="account-mask">${account.mask === null ? '' : `•••• ${account.mask}`}</span>
    <span class="account-balance">${balanceOf(account)}</span>
  </label>`
}

function balanceOf(account: ItemAccount): string {
  const { balance, currency } = toOfferedAccount(account)
  if (balance === null) return ''
  return new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(balance)
}
