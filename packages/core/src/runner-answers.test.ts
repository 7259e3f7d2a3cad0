import { describe, expect, it } from 'vitest'
import type { LinkClient, SessionAnswer } from './client/link-client.ts'
import type { AnswerIntent, LinkEffect } from './effect.ts'
import type { LinkEvent } from './event.ts'
import { ITEM, SESSION } from './graph/specimens.ts'
import type { OAuthPage, OAuthPort, Secrets } from './runner.ts'
import { createRunner } from './runner.ts'

const BY_NAME = { username: 'user_good', password: 'pass_good' }

interface Stage {
  readonly asked: SessionAnswer[]
  readonly heard: unknown[]
  run(effect: LinkEffect, send: (event: LinkEvent) => void, secrets?: Secrets): void
}

function stage(oauth?: OAuthPort, fails = false): Stage {
  const asked: SessionAnswer[] = []
  const heard: unknown[] = []
  const client: LinkClient = {
    start: () => Promise.reject(new Error('not asked here')),
    institutions: () => Promise.reject(new Error('not asked here')),
    answer: ({ answer }) => {
      asked.push(answer)
      return fails
        ? Promise.reject(new Error('socket'))
        : Promise.resolve({ kind: 'connected', request_id: 'connect', item: ITEM })
    },
  }
  const run = createRunner({
    start: { token: 'link-sandbox-token' },
    client,
    clock: { now: () => 0 },
    ids: { uuid: () => 'made-up' },
    oauth,
    host: {
      event: (name) => heard.push(name),
      success: (public_token) => heard.push(public_token),
      exit: (error) => heard.push(error),
    },
  })
  return {
    asked,
    heard,
    run: (effect, send, secrets) => run(effect, send, secrets),
  }
}

const submission = (answer: AnswerIntent): LinkEffect => ({
  type: 'session.answer',
  link_session_id: SESSION.link_session_id,
  attempt: 1,
  answer,
})

/** What the client is asked when `answer` is submitted with what was typed. */
function filled(answer: AnswerIntent, secrets?: Secrets): SessionAnswer | undefined {
  const { run, asked } = stage()
  run(submission(answer), () => undefined, secrets)
  return asked[0]
}

const TYPED: readonly AnswerIntent[] = [
  { type: 'mfa' },
  { type: 'numbers', routing_number: '110000000', account_type: 'checking' },
  { type: 'deposit' },
  { type: 'phone' },
  { type: 'otp' },
]

const DECIDED: readonly AnswerIntent[] = [
  { type: 'accounts', account_ids: ['account-saving'] },
  { type: 'oauth', institution_id: 'ins_127287' },
  { type: 'oauth-return', oauth_state_id: 'one' },
  { type: 'recaptcha' },
  { type: 'numbers-kept' },
  { type: 'saved-accounts', institution_id: 'ins_109508', account_ids: ['account-saving'] },
]

describe('what was typed', () => {
  it.each(TYPED)('joins an answer of type $type in order', (intent) => {
    expect(filled(intent, ['first', 'second'])).toEqual({
      ...intent,
      values: ['first', 'second'],
    })
    expect(filled(intent, { answer_0: 'first', answer_1: 'second' })).toEqual({
      ...intent,
      values: ['first', 'second'],
    })
    expect(filled(intent)).toEqual({ ...intent, values: [] })
  })

  it('joins credentials by the name of the field', () => {
    const intent: AnswerIntent = { type: 'credentials', institution_id: 'ins_109508' }
    expect(filled(intent, BY_NAME)).toEqual({ ...intent, values: BY_NAME })
    expect(filled(intent, ['user_good', 'pass_good'])).toEqual({ ...intent, values: {} })
    expect(filled(intent)).toEqual({ ...intent, values: {} })
  })

  it.each(DECIDED)('stays out of an answer of type $type', (intent) => {
    expect(filled(intent, BY_NAME)).toEqual(intent)
    expect(filled(intent)).toEqual(intent)
  })
})

describe('the bank’s own page', () => {
  const page: OAuthPage = {
    url: 'https://bank.example/sign-in',
    oauth_state_id: 'one',
    redirectable: true,
  }
  const effect: LinkEffect = { type: 'oauth.open', ...page }

  it('is opened at once, while the click is being handled, and says what came of it', () => {
    const pages: OAuthPage[] = []
    const { run } = stage({
      open: (opened, send) => {
        pages.push(opened)
        send({ type: 'oauth.closed' })
      },
    })
    const sent: LinkEvent[] = []
    run(effect, (event) => sent.push(event))
    expect(sent).toEqual([{ type: 'oauth.closed' }])
    expect(pages).toMatchObject([page])
  })

  it('stays shut where nobody can open it', () => {
    const sent: LinkEvent[] = []
    stage().run(effect, (event) => sent.push(event))
    expect(sent).toEqual([])
  })
})

describe('the runner', () => {
  it('M66 hands the public token to the host', () => {
    const { run, heard } = stage()
    const effect: LinkEffect = {
      type: 'host.success',
      public_token: ITEM.public_token,
      metadata: {
        institution: ITEM.institution,
        accounts: ITEM.accounts,
        account: null,
        account_id: null,
        public_token: ITEM.public_token,
        link_session_id: SESSION.link_session_id,
        transfer_status: null,
      },
    }
    run(effect, () => undefined)
    expect(heard).toEqual([ITEM.public_token])
  })

  it('knows no effect but those of the machine', () => {
    // What the types rule out: a machine newer than its runner.
    const effect = { type: 'host.phone' } as unknown as LinkEffect
    expect(() => stage().run(effect, () => undefined)).toThrow(
      'Unhandled variant {"type":"host.phone"}',
    )
  })
})

describe('a client that rejects', () => {
  it('is taken for an API that is out of order', async () => {
    const { run } = stage(undefined, true)
    const event = await new Promise((resolve) => run(submission({ type: 'recaptcha' }), resolve))
    expect(event).toEqual({
      type: 'session.replied',
      attempt: 1,
      reply: {
        kind: 'refused',
        request_id: 'made-up',
        error: {
          error_type: 'API_ERROR',
          error_code: 'INTERNAL_SERVER_ERROR',
          error_message: 'an unexpected error occurred',
          display_message: null,
        },
      },
    })
  })
})
