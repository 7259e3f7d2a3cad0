import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Driver, PLATYPUS } from '../testing/drive.ts'
import { verifiedWebhook, webhookReceiver } from '../testing/webhook-receiver.ts'
import type { WebhookReceiver } from '../testing/webhook-receiver.ts'
import { httpDeliver } from './deliver.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

let receiver: WebhookReceiver
let driver: Driver

beforeEach(async () => {
  receiver = await webhookReceiver()
  driver = new Driver({ deliver: httpDeliver(), testControls: true })
})

afterEach(async () => {
  // Whatever a test is about: nothing comes unsigned.
  for (const received of receiver.received) await verifiedWebhook(received, driver)
  await receiver.close()
})

async function itemWith(products: readonly string[], webhook = receiver.url) {
  const made = await driver.rest('/sandbox/public_token/create', {
    institution_id: PLATYPUS,
    initial_products: products,
    options: { webhook },
  })
  const { body } = await driver.rest('/item/public_token/exchange', {
    public_token: made.body['public_token'],
  })
  return { access_token: String(body['access_token']), item_id: String(body['item_id']) }
}

async function after(milliseconds: number): Promise<string[]> {
  driver.clock.advance(milliseconds)
  await driver.sandbox.tick()
  return codes()
}

function codes(): string[] {
  return receiver.received.map(({ body }) => String(body['webhook_code']))
}

async function deliveries(): Promise<Record<string, unknown>[]> {
  const { body } = await driver.rest('/linkflow/deliveries/get', {})
  const list = body['deliveries']
  return Array.isArray(list) ? list.map(Object) : []
}

describe('a new Item', () => {
  it('tells of its two pulls, in order', async () => {
    const { item_id } = await itemWith(['transactions'])
    expect(await after(0)).toEqual([])
    await after(SECOND)
    expect(codes()).toEqual(['INITIAL_UPDATE', 'SYNC_UPDATES_AVAILABLE'])
    await after(2 * SECOND)
    expect(codes().slice(2)).toEqual(['HISTORICAL_UPDATE', 'SYNC_UPDATES_AVAILABLE'])
    expect(receiver.received[0]?.body).toEqual({
      webhook_type: 'TRANSACTIONS',
      webhook_code: 'INITIAL_UPDATE',
      item_id,
      error: null,
      new_transactions: expect.any(Number),
      environment: 'sandbox',
    })
    expect(receiver.received[3]?.body).toMatchObject({
      initial_update_complete: true,
      historical_update_complete: true,
    })
  })

  it('tells nothing when it was not made for transactions', async () => {
    await itemWith(['auth'])
    expect(await after(MINUTE)).toEqual([])
  })

  it('tells of its pulls once transactions are asked for', async () => {
    const { access_token } = await itemWith(['auth'])
    const { body } = await driver.rest('/transactions/get', {
      access_token,
      start_date: '2025-01-01',
      end_date: '2026-01-01',
    })
    expect(body['error_code']).toBe('PRODUCT_NOT_READY')
    await after(SECOND)
    expect((await after(2 * SECOND)).filter((code) => code !== 'SYNC_UPDATES_AVAILABLE')).toEqual([
      'INITIAL_UPDATE',
      'HISTORICAL_UPDATE',
    ])
  })
})

describe('the days', () => {
  it('bring new transactions, and take pending ones away', async () => {
    await itemWith(['transactions'])
    await after(SECOND)
    const before = (await after(2 * SECOND)).length
    await after(5 * DAY)
    expect(codes().slice(before)).toEqual([
      'TRANSACTIONS_REMOVED',
      'DEFAULT_UPDATE',
      'SYNC_UPDATES_AVAILABLE',
    ])
    expect(Object(receiver.received[before]?.body)['removed_transactions'].length).toBeGreaterThan(
      0,
    )
    await after(MINUTE)
    expect(codes()).toHaveLength(before + 3)
  })

  it('end a login after thirty of them, and tell it once', async () => {
    const { access_token } = await itemWith(['auth'])
    await after(30 * DAY)
    await after(DAY)
    expect(codes()).toEqual(['ERROR'])
    expect(receiver.received[0]?.body['error']).toMatchObject({
      error_code: 'ITEM_LOGIN_REQUIRED',
      status: 400,
    })
    const { body } = await driver.rest('/auth/get', { access_token })
    expect(body['error_code']).toBe('ITEM_LOGIN_REQUIRED')
  })
})

describe('an Item', () => {
  it('tells when its login was reset, once', async () => {
    const { access_token } = await itemWith(['auth'])
    await driver.rest('/sandbox/item/reset_login', { access_token })
    expect(await after(0)).toEqual(['ERROR'])
    expect(await after(DAY)).toEqual(['ERROR'])
    const { body } = await driver.rest('/item/get', { access_token })
    expect(body).toMatchObject({
      item: { error: { error_code: 'ITEM_LOGIN_REQUIRED' } },
      status: { last_webhook: { code_sent: 'ERROR' } },
    })
  })

  it('M84 acknowledges a new address there', async () => {
    const { access_token } = await itemWith(['auth'], 'http://127.0.0.1:9/old')
    const { body } = await driver.rest('/item/webhook/update', {
      access_token,
      webhook: receiver.url,
    })
    expect(body['item']).toMatchObject({ webhook: receiver.url })
    await after(0)
    expect(receiver.received[0]?.body).toMatchObject({
      webhook_type: 'ITEM',
      webhook_code: 'WEBHOOK_UPDATE_ACKNOWLEDGED',
      new_webhook_url: receiver.url,
    })
  })

  it.each(['DEFAULT_UPDATE', 'NEW_ACCOUNTS_AVAILABLE', 'PENDING_DISCONNECT', 'LOGIN_REPAIRED'])(
    'sends %s when it is told to',
    async (webhook_code) => {
      const { access_token } = await itemWith(['auth'])
      await driver.rest('/sandbox/item/fire_webhook', { access_token, webhook_code })
      expect(await after(0)).toEqual([webhook_code])
    },
  )

  it('tells what became of a verification', async () => {
    const { access_token } = await itemWith(['auth'])
    const { body } = await driver.rest('/accounts/get', { access_token })
    const { account_id } = Object(body['accounts'])[0]
    const request = { access_token, account_id, verification_status: 'verification_expired' }
    await driver.rest('/sandbox/item/set_verification_status', request)
    expect(await after(0)).toEqual(['VERIFICATION_EXPIRED'])
    const accounts = await driver.rest('/accounts/get', { access_token })
    expect(Object(accounts.body['accounts'])[0].verification_status).toBe('verification_expired')
  })
})

describe('a webhook', () => {
  it('is signed for its body, with a key that the API tells', async () => {
    const { access_token } = await itemWith(['auth'])
    await driver.rest('/sandbox/item/reset_login', { access_token })
    await after(0)
    const [received] = receiver.received
    if (!received) throw new Error('nothing was received')
    const { key } = await verifiedWebhook(received, driver)
    expect(key).not.toHaveProperty('d')
  })

  it('has no key of another name', async () => {
    const { body } = await driver.rest('/webhook_verification_key/get', { key_id: 'other' })
    expect(body['error_code']).toBe('INVALID_WEBHOOK_VERIFICATION_KEY_ID')
  })

  it('M87 is tried twice more, after two and four minutes, when it is not answered with 200', async () => {
    receiver.answerWith(204)
    const { access_token } = await itemWith(['auth'])
    await driver.rest('/sandbox/item/reset_login', { access_token })
    expect(await after(0)).toHaveLength(1)
    expect(await after(2 * MINUTE - 1)).toHaveLength(1)
    expect(await after(1)).toHaveLength(2)
    expect(await after(4 * MINUTE - 1)).toHaveLength(2)
    expect(await after(1)).toHaveLength(3)
    expect(await after(DAY / 2)).toHaveLength(3)
    expect(await deliveries()).toMatchObject([
      { status: 'failed', attempts: [{ status: 204 }, { status: 204 }, { status: 204 }] },
    ])
  })

  it('is delivered by the try that is answered', async () => {
    receiver.answerWith(500)
    const { access_token } = await itemWith(['auth'])
    await driver.rest('/sandbox/item/reset_login', { access_token })
    await after(0)
    receiver.answerWith(200)
    await after(2 * MINUTE)
    expect(await deliveries()).toMatchObject([
      { status: 'delivered', attempts: [{ status: 500 }, { status: 200 }] },
    ])
  })

  it('is given up after ten seconds without an answer', async () => {
    driver = new Driver({ deliver: httpDeliver([], 30), testControls: true })
    const silent = createServer()
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
    const address = silent.address()
    const port = address && typeof address === 'object' ? address.port : 0
    const { access_token } = await itemWith(['auth'], `http://127.0.0.1:${port}/`)
    await driver.rest('/sandbox/item/reset_login', { access_token })
    await after(0)
    expect(await deliveries()).toMatchObject([
      { status: 'waiting', attempts: [{ problem: 'no answer within 0.03 seconds' }] },
    ])
    silent.close()
  })

  it.each(['http://93.184.216.34/', 'https://example.com/hook', 'http://user:x@127.0.0.1:1/'])(
    'to %s stays here',
    async (url) => {
      const { access_token } = await itemWith(['auth'], url)
      await driver.rest('/sandbox/item/reset_login', { access_token })
      await after(0)
      const [delivery] = await deliveries()
      expect(delivery).toMatchObject({ status: 'failed', attempts: [{ status: null }] })
      expect(JSON.stringify(delivery)).toContain('--allow-webhook-host')
    },
  )

  it('can be sent again', async () => {
    const { access_token } = await itemWith(['auth'])
    await driver.rest('/sandbox/item/reset_login', { access_token })
    await after(0)
    const [sent] = await deliveries()
    await driver.rest('/linkflow/deliveries/redeliver', { webhook_id: sent?.['webhook_id'] })
    expect(await after(0)).toEqual(['ERROR', 'ERROR'])
    expect(receiver.received[1]?.text).toBe(receiver.received[0]?.text)
  })
})
