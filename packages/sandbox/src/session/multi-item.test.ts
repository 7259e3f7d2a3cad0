import { describe, expect, it } from 'vitest'
import { createMemoryStore } from '../store/memory-store.ts'
import { Driver, idsOf } from '../testing/drive.ts'

describe('a multi-Item session', () => {
  it('links one bank after the other, and keeps every public token', async () => {
    const driver = new Driver()
    const session = await driver.start({ enable_multi_item_link: true })
    expect(session.description.multi_item).toBe(true)
    const tokens = []
    for (const bank of ['ins_109508', 'ins_109509', 'ins_109508']) {
      const [first = ''] = idsOf(await session.signIn('pass_good', 'user_good', bank))
      tokens.push(Object((await session.accounts(first)).body['item']).public_token)
    }
    const { body } = await driver.rest('/link/token/get', { link_token: session.token })
    const [kept] = Object(body['link_sessions'])
    const results: unknown[] = kept.results.item_add_results
    expect(results.map((result) => Object(result).public_token)).toEqual(tokens)
    for (const token of tokens) expect(await driver.exchange(token)).toMatch(/^access-sandbox-/)
  })

  it('gives the same reply to whoever asks again', async () => {
    const session = await new Driver().start({ enable_multi_item_link: true })
    const [first = ''] = idsOf(await session.signIn('pass_good'))
    const [one, two] = await Promise.all([session.accounts(first), session.accounts(first)])
    expect(two.body['item']).toEqual(one.body['item'])
    expect((await session.accounts(first)).body['item']).toEqual(one.body['item'])
  })

  it('ends the link token for every other session', async () => {
    const driver = new Driver()
    const session = await driver.start({ enable_multi_item_link: true })
    await session.connect()
    const { body } = await driver.post('/link/session/start', { token: session.token })
    expect(body['error_code']).toBe('INVALID_LINK_TOKEN')
  })

  it('tells the app of each bank, and of its end, by webhook', async () => {
    const store = createMemoryStore()
    const driver = new Driver({ store })
    const webhook = 'http://localhost:1/hook'
    const session = await driver.start({ enable_multi_item_link: true, webhook })
    const public_token = await session.connect()
    const metadata = {
      institution: null,
      status: null,
      link_session_id: session.id,
      request_id: '',
    }
    const records = [{ type: 'exit', error: null, metadata }]
    const end = { link_session_id: session.id, records }
    await driver.post('/link/session/record', end)
    await driver.post('/link/session/record', end)
    const sent = await store.collections.webhooks.list('order_key', session.id)
    expect(sent.map(({ payload }) => payload)).toMatchObject([
      { webhook_type: 'LINK', webhook_code: 'ITEM_ADD_RESULT', public_token },
      { webhook_code: 'EVENTS', events: [] },
      { webhook_code: 'SESSION_FINISHED', status: 'SUCCESS', public_tokens: [public_token] },
    ])
  })
})
