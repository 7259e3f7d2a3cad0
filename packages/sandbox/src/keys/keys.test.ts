import { describe, expect, it } from 'vitest'
import { createMemoryStore } from '../store/memory-store.ts'
import { Driver, KEYS } from '../testing/drive.ts'

const MINUTE = 60_000

class Rotation {
  readonly driver: Driver
  #secret: string = KEYS.secret

  constructor(options: ConstructorParameters<typeof Driver>[0] = {}) {
    this.driver = new Driver({ testControls: true, ...options })
  }

  as(secret: string): this {
    this.#secret = secret
    return this
  }

  call(path: string, body: object = {}) {
    return this.driver.rest(`/linkflow/keys/${path}`, { secret: this.#secret, ...body })
  }

  async create(): Promise<string> {
    return String((await this.call('create')).body['new_secret'])
  }

  async keys(): Promise<readonly Record<string, unknown>[]> {
    // The schema of the endpoint says so.
    return (await this.call('get')).body['keys'] as readonly Record<string, unknown>[]
  }

  async accepts(secret: string): Promise<boolean> {
    const list = { count: 1, offset: 0, country_codes: ['US'] }
    return (await this.driver.rest('/institutions/get', { ...list, secret })).status === 200
  }
}

describe('the keys of the API', () => {
  it('are one at first: the one that the sandbox was started with', async () => {
    const { body } = await new Rotation().call('get')
    expect(body).toMatchObject({
      api_client_id: KEYS.client_id,
      keys: [{ ends_with: 'cret', created_at: null, last_used_at: null, used_here: true }],
    })
  })

  it('are both accepted after a second one was made', async () => {
    const rotation = new Rotation()
    const secret = await rotation.create()
    expect(secret).toMatch(/^[A-Za-z0-9]{30}$/)
    expect(await rotation.accepts(KEYS.secret)).toBe(true)
    expect(await rotation.accepts(secret)).toBe(true)
  })

  it('open nothing once deleted, and the other one goes on', async () => {
    const rotation = new Rotation()
    const secret = await rotation.create()
    const [own] = await rotation.keys()
    await rotation.as(secret).call('delete', { key_id: own?.['key_id'] })
    expect(await rotation.accepts(KEYS.secret)).toBe(false)
    expect(await rotation.accepts(secret)).toBe(true)
  })

  it('are kept: a sandbox that is started again refuses the deleted one', async () => {
    const store = createMemoryStore()
    const first = new Rotation({ store })
    const secret = await first.create()
    const [own] = await first.keys()
    await first.as(secret).call('delete', { key_id: own?.['key_id'] })
    const second = new Rotation({ store })
    expect(await second.accepts(KEYS.secret)).toBe(false)
    expect(await second.accepts(secret)).toBe(true)
  })

  it('keep no secret as it is', async () => {
    const store = createMemoryStore()
    const secret = await new Rotation({ store }).create()
    const kept = JSON.stringify(await store.collections.apiSecrets.recent(9))
    expect(kept).not.toContain(secret)
    expect(kept).not.toContain(KEYS.secret)
  })

  it('are two at most', async () => {
    const rotation = new Rotation()
    await rotation.create()
    const { status, body } = await rotation.call('create')
    expect([status, body['error_code']]).toEqual([400, 'INVALID_FIELD'])
    expect(body['error_message']).toMatch(/limited to two/)
  })

  it('are not deleted by a request that is made with them', async () => {
    const rotation = new Rotation()
    await rotation.create()
    const own = (await rotation.keys()).find((key) => key['used_here'])
    const { status, body } = await rotation.call('delete', { key_id: own?.['key_id'] })
    expect([status, body['error_code']]).toEqual([400, 'INVALID_FIELD'])
    expect(await rotation.accepts(KEYS.secret)).toBe(true)
  })

  it('say when they were last used', async () => {
    const rotation = new Rotation()
    const secret = await rotation.create()
    rotation.driver.clock.advance(5 * MINUTE)
    await rotation.accepts(secret)
    const [own, made] = await rotation.keys()
    expect(own?.['last_used_at']).toBe('2026-01-15T12:05:00.000Z')
    expect(made?.['last_used_at']).toBe('2026-01-15T12:05:00.000Z')
  })

  it('cannot be read or made where the test controls are off', async () => {
    const { body } = await new Rotation({ testControls: false }).call('create')
    expect(body['error_code']).toBe('UNAUTHORIZED_ROUTE_ACCESS')
  })

  it('are refused for another client', async () => {
    const rotation = new Rotation()
    const secret = await rotation.create()
    const { body } = await rotation.as(secret).call('get', { client_id: 'somebody' })
    expect(body['error_code']).toBe('INVALID_API_KEYS')
  })
})
