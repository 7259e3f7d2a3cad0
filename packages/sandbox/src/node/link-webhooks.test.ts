import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY, MINUTE } from '../clock.ts'
import { Driver, idsOf } from '../testing/drive.ts'
import type { Session } from '../testing/drive.ts'
import { verifiedWebhook, webhookReceiver } from '../testing/webhook-receiver.ts'
import type { WebhookReceiver } from '../testing/webhook-receiver.ts'
import { httpDeliver } from './deliver.ts'

let receiver: WebhookReceiver
let driver: Driver

beforeEach(async () => {
  receiver = await webhookReceiver()
  driver = new Driver({ deliver: httpDeliver() })
})

afterEach(() => receiver.close())

const codes = () => receiver.received.map(({ body }) => body['webhook_code'])

function start(changes: object): Promise<Session> {
  return driver.start({ webhook: receiver.url, ...changes })
}

async function end(session: Session, ...events: readonly string[]): Promise<void> {
  const { id: link_session_id } = session
  const timestamp = '2026-01-15T12:00:00.000Z'
  const metadata = { institution: null, status: null, link_session_id, request_id: 'r' }
  const records = [
    ...events.map((event_name) => ({
      type: 'event',
      event_name,
      metadata: { view_name: null, request_id: 'r', link_session_id, timestamp },
    })),
    { type: 'exit', error: null, metadata },
  ]
  await driver.post('/link/session/record', { link_session_id, records })
  await driver.sandbox.tick()
}

describe.each([
  ['a hosted session', { hosted_link: {} }],
  ['a multi-Item session', { enable_multi_item_link: true }],
])('LINK webhooks of %s', (_, asked) => {
  it('tell of its Item, its events and its end, signed', async () => {
    const session = await start(asked)
    const public_token = await session.connect()
    await end(session, 'OPEN', 'HANDOFF')
    const about = {
      webhook_type: 'LINK',
      link_session_id: session.id,
      link_token: session.token,
      environment: 'sandbox',
    }
    const event = { event_id: expect.any(String), timestamp: '2026-01-15T12:00:00.000Z' }
    const event_metadata = { request_id: 'r' }
    expect(receiver.received.map(({ body }) => body)).toEqual([
      { ...about, webhook_code: 'ITEM_ADD_RESULT', public_token },
      {
        ...about,
        webhook_code: 'EVENTS',
        events: [
          { ...event, event_name: 'OPEN', event_metadata },
          { ...event, event_name: 'HANDOFF', event_metadata },
        ],
      },
      {
        ...about,
        webhook_code: 'SESSION_FINISHED',
        status: 'SUCCESS',
        public_tokens: [public_token],
      },
    ])
    for (const received of receiver.received) await verifiedWebhook(received, driver)
  })

  it('tell of an end without a bank, once', async () => {
    const session = await start(asked)
    await end(session, 'OPEN')
    await end(session)
    expect(codes()).toEqual(['EVENTS', 'SESSION_FINISHED'])
    expect(receiver.received[1]?.body).toMatchObject({ status: 'EXITED', public_tokens: [] })
  })

  it('M87 are tried again, in order', async () => {
    receiver.answerWith(503)
    const session = await start(asked)
    await session.connect()
    await end(session)
    expect(codes()).toEqual(['ITEM_ADD_RESULT', 'EVENTS', 'SESSION_FINISHED'])
    receiver.answerWith(200)
    driver.clock.advance(2 * MINUTE)
    await driver.sandbox.tick()
    expect(codes().slice(3)).toEqual(['ITEM_ADD_RESULT', 'EVENTS', 'SESSION_FINISHED'])
  })
})

describe('any other session', () => {
  it('tells its page, and sends no LINK webhook', async () => {
    const session = await start({})
    await session.connect()
    await end(session, 'OPEN')
    expect(codes()).toEqual([])
  })

  it('M6 gives its webhook to each of its Items, and to none of another session', async () => {
    const session = await start({ enable_multi_item_link: true })
    const items = []
    for (const bank of ['ins_109508', 'ins_109509']) {
      const [first = ''] = idsOf(await session.signIn('pass_good', 'user_good', bank))
      const { body } = await session.accounts(first)
      items.push(await driver.exchange(Object(body['item']).public_token))
    }
    const other = await driver.exchange(await (await driver.start()).connect())
    const webhooks = [...items, other].map(async (access_token) => {
      const { body } = await driver.rest('/item/get', { access_token })
      return Object(body['item']).webhook
    })
    expect(await Promise.all(webhooks)).toEqual([receiver.url, receiver.url, null])
  })
})

describe('AUTH webhooks', () => {
  async function depositAt(account: string) {
    const auth = { automated_microdeposits_enabled: true, same_day_microdeposits_enabled: true }
    const session = await start({ auth })
    const offered = await session.signIn('microdeposits_good', 'user_good', 'ins_109512')
    await session.accounts(idsOf(offered)[0] ?? '')
    const numbers = { routing_number: '021000021', account_type: 'checking' } as const
    const { body } = await session.answer({ type: 'numbers', ...numbers, values: [account] })
    return driver.exchange(Object(body['item']).public_token)
  }

  it('tell a day later that a micro-deposit arrived, once, signed', async () => {
    const access_token = await depositAt('1111222233330000')
    await driver.sandbox.tick()
    driver.clock.advance(DAY)
    await driver.sandbox.tick()
    driver.clock.advance(DAY)
    await driver.sandbox.tick()
    const { body } = await driver.rest('/auth/get', { access_token })
    const [account] = Object(body['accounts'])
    expect(account.verification_status).toBe('automatically_verified')
    expect(receiver.received.map((one) => one.body)).toEqual([
      {
        webhook_type: 'AUTH',
        webhook_code: 'AUTOMATICALLY_VERIFIED',
        item_id: Object(body['item']).item_id,
        account_id: account.account_id,
        error: null,
        environment: 'sandbox',
      },
    ])
    for (const received of receiver.received) await verifiedWebhook(received, driver)
  })

  it('tell after seven days that nobody typed the code', async () => {
    const session = await start({ auth: { same_day_microdeposits_enabled: true } })
    const { body } = await session.answer({
      type: 'numbers',
      routing_number: '110000000',
      account_type: 'checking',
      values: ['1111222233330000'],
    })
    await driver.exchange(Object(body['item']).public_token)
    driver.clock.advance(7 * DAY)
    await driver.sandbox.tick()
    expect(receiver.received.map((one) => one.body)).toMatchObject([
      { webhook_type: 'AUTH', webhook_code: 'VERIFICATION_EXPIRED', error: null },
    ])
  })

  it.each([
    ['SMS_MICRODEPOSITS_VERIFICATION', { status: 'MANUALLY_VERIFIED' }],
    ['DEFAULT_UPDATE', { account_ids_with_updated_auth: [] }],
  ])('%s is sent when it is told to', async (webhook_code, fields) => {
    const access_token = await driver.exchange(await (await start({})).connect())
    const request = { access_token, webhook_code, webhook_type: 'AUTH' }
    await driver.rest('/sandbox/item/fire_webhook', request)
    await driver.sandbox.tick()
    expect(receiver.received.map((one) => one.body)).toMatchObject([
      { webhook_type: 'AUTH', webhook_code, ...fields },
    ])
  })
})
