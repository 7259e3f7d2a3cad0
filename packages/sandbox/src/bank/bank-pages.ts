import { Hono } from 'hono'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Services } from '../services.ts'
import { isOver } from '../session/session.ts'
import type { LinkTokenRecord, OAuthStateRecord } from '../store/records.ts'
import { decide, readDecision } from './decision.ts'
import { decisionPage, overPage, returnPage } from './page.ts'
import type { BankPage } from './page.ts'
import { BANK_SCRIPT } from './script.ts'
import { BANK_STYLE } from './style.ts'

const limit = bodyLimit({
  maxSize: 64 * 1024,
  onError: (context) => context.text('The form is too large.', 413),
})

/** The simulated banks' own sign-in pages (link-contract E.2.8), to be mounted at `/bank`. */
export function createBankPages(services: Services): Hono {
  const pages = new Hono()
  pages.get('/bank.css', (context) => asset(context, 'text/css', BANK_STYLE))
  pages.get('/bank.js', (context) => asset(context, 'text/javascript', BANK_SCRIPT))
  pages.get('/oauth/:state', async (context) => {
    const page = await pageOf(context.req.param('state'), services)
    return show(context, page, false)
  })
  pages.post('/oauth/:state', limit, async (context) => {
    const page = await pageOf(context.req.param('state'), services)
    if (!page || page.state.decision !== 'none') return show(context, page, false)
    const decision = readDecision(await formOf(context), page)
    if (!decision) return show(context, page, true)
    await decide(page.state.id, decision, services)
    // A reload shows where this ended, and does not decide again.
    return context.redirect(`/bank/oauth/${page.state.id}`, 303)
  })
  return pages
}

/** What the page's own form sends; anything else has no fields. */
async function formOf({ req }: Context): Promise<Readonly<Record<string, unknown>>> {
  const type = req.header('Content-Type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return {}
  return req.parseBody({ all: true })
}

/** What a page needs, or `null` when its sign-in is unknown or over. */
async function pageOf(id: string, services: Services): Promise<BankPage | null> {
  const { oauthStates, linkTokens } = services.store.collections
  const state = await oauthStates.get(id)
  const token = state && (await linkTokens.get(state.link_token))
  const bank = state && services.institutions.get(state.institution_id)
  if (!state || !token || !bank || isFinished(state, token, services)) return null
  return { state, token, bank, nonce: services.random.letters(24) }
}

function isFinished(state: OAuthStateRecord, token: LinkTokenRecord, services: Services): boolean {
  return state.processed_at !== null || isOver(token, services, state.link_session_id)
}

async function show(
  context: Context,
  page: BankPage | null,
  nothingChosen: boolean,
): Promise<Response> {
  secure(context, page?.nonce ?? null)
  if (!page) return context.html(overPage(), 404)
  return page.state.decision === 'none'
    ? context.html(decisionPage(page, nothingChosen), nothingChosen ? 400 : 200)
    : context.html(returnPage(page))
}

/** The page runs nothing but its own file, is framed by nobody, and tells nobody where it was. */
function secure(context: Context, nonce: string | null): void {
  const style = nonce === null ? "'self'" : `'self' 'nonce-${nonce}'`
  context.header(
    'Content-Security-Policy',
    `default-src 'none'; script-src 'self'; style-src ${style}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  )
  context.header('X-Content-Type-Options', 'nosniff')
  context.header('Referrer-Policy', 'no-referrer')
  context.header('Cache-Control', 'no-store')
}

function asset(context: Context, type: string, text: string): Response {
  return context.body(text, 200, {
    'Content-Type': `${type}; charset=utf-8`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'max-age=300',
  })
}
