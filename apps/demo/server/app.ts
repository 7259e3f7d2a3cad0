import { Hono } from 'hono'
import type { Context } from 'hono'
import type { PlaidApi } from 'plaid'
import type { ExchangeReply } from '../src/linked-bank.ts'
import { parseTokenOptions } from '../src/options/demo-options.ts'
import { badRequest, failureOf, unknownBank, unknownPath } from './api-error.ts'
import type { Failure } from './api-error.ts'
import { connectBank, refreshBank } from './bank-connection.ts'
import { createSessions } from './browser-session.ts'
import { findDuplicate } from './duplicate.ts'
import { parseExchange } from './exchange-request.ts'
import { linkTokenRequest } from './link-token-request.ts'

/** Codes with which the API says that it no longer has the Item: there is nothing left to remove. */
const GONE = ['ITEM_NOT_FOUND', 'INVALID_ACCESS_TOKEN']

/**
 * Rowan's back end: the four things every app with Link does on its server. Errors are `{ error }` with the fields of
 * the API's own errors; nothing here ends the process.
 */
export function createRowan(api: PlaidApi, apiOrigin: string): Hono {
  const sessionOf = createSessions()
  const app = new Hono().basePath('/api')
  app.onError((thrown, context) => refuse(context, failureOf(thrown, apiOrigin)))
  app.notFound((context) => refuse(context, unknownPath()))

  app.get('/config', (context) => context.json({ apiOrigin }))

  app.post('/link-token', async (context) => {
    const options = parseTokenOptions(await bodyOf(context))
    if (!options) return refuse(context, badRequest('the options of the link token are not valid'))
    const session = sessionOf(context)
    const { data } = await api.linkTokenCreate(linkTokenRequest(options, session.id))
    return context.json({ link_token: data.link_token, expiration: data.expiration })
  })

  app.post('/exchange', async (context) => {
    const request = parseExchange(await bodyOf(context))
    if (!request) return refuse(context, badRequest('public_token and metadata are required'))
    const { banks } = sessionOf(context)
    // Before the exchange: a public token that is never exchanged makes no Item to pay for.
    const duplicate = findDuplicate(
      [...banks.values()].map((stored) => stored.bank),
      request,
    )
    if (duplicate) return context.json<ExchangeReply>({ outcome: 'duplicate', ...duplicate })
    const stored = await connectBank(api, request)
    banks.set(stored.bank.id, stored)
    return context.json<ExchangeReply>({ outcome: 'linked', bank: stored.bank })
  })

  app.get('/accounts', async (context) => {
    const { banks } = sessionOf(context)
    const fresh = await Promise.all(
      [...banks.values()].map((stored) => refreshBank(api, stored, apiOrigin)),
    )
    // A bank that was unlinked meanwhile stays away.
    for (const stored of fresh) if (banks.has(stored.bank.id)) banks.set(stored.bank.id, stored)
    return context.json({ banks: [...banks.values()].map((stored) => stored.bank) })
  })

  app.delete('/banks/:id', async (context) => {
    const { banks } = sessionOf(context)
    const stored = banks.get(context.req.param('id'))
    if (!stored) return refuse(context, unknownBank())
    try {
      await api.itemRemove({ access_token: stored.accessToken })
    } catch (thrown) {
      const failure = failureOf(thrown, apiOrigin)
      if (!GONE.includes(failure.error.error_code)) return refuse(context, failure)
    }
    banks.delete(stored.bank.id)
    return context.body(null, 204)
  })

  return app
}

function refuse(context: Context, { status, error }: Failure): Response {
  return context.json({ error }, status)
}

/** The body as JSON, `null` if it is none. */
async function bodyOf(context: Context): Promise<unknown> {
  try {
    return await context.req.json()
  } catch {
    return null
  }
}
