import type { LinkSession, SessionAnswer } from '@linkflow/core'
import type { Clock } from '../clock.ts'
import type { LogLine } from '../log.ts'
import { DEFAULT_KEYS, createSandbox } from '../sandbox.ts'
import type { Sandbox, SandboxOptions } from '../sandbox.ts'

/** An answer of the sandbox. The body is whatever JSON came: the tests look at what they expect in it. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Readonly<Record<string, unknown>>
}

/** The keys that every REST request carries. */
export const KEYS = { client_id: DEFAULT_KEYS.client_id, secret: DEFAULT_KEYS.secret }

/** First Platypus Bank, where all special passwords work. */
export const PLATYPUS = 'ins_109508'

export interface MovableClock extends Clock {
  advance(milliseconds: number): void
}

export function movableClock(now = Date.UTC(2026, 0, 15, 12)): MovableClock {
  let time = now
  return {
    now: () => time,
    advance: (milliseconds) => {
      time += milliseconds
    },
  }
}

/** A sandbox with few institutions, and words for what tests do with it. */
export class Driver {
  readonly log: LogLine[] = []
  readonly clock = movableClock()
  readonly sandbox: Sandbox

  constructor(options: SandboxOptions = {}) {
    this.sandbox = createSandbox({
      institutions: 60,
      clock: this.clock,
      log: (line) => this.log.push(line),
      ...options,
    })
  }

  async post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await this.sandbox.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    return answerOf(response)
  }

  rest(path: string, body: object): Promise<Answer> {
    return this.post(path, { ...KEYS, ...body })
  }

  async linkToken(changes: object = {}): Promise<string> {
    const { body } = await this.rest('/link/token/create', { ...TOKEN_REQUEST, ...changes })
    return String(body['link_token'])
  }

  async start(changes: object = {}): Promise<Session> {
    return this.startWith(await this.linkToken(changes))
  }

  async startWith(token: string): Promise<Session> {
    const { body } = await this.post('/link/session/start', { token })
    // The schema tests hold this endpoint to core's type.
    return new Session(this, token, body['session'] as LinkSession)
  }

  /** @returns The access token. */
  async exchange(public_token: unknown): Promise<string> {
    const { body } = await this.rest('/item/public_token/exchange', { public_token })
    return String(body['access_token'])
  }

  /** Presses a button of a bank's page, all accounts being chosen as they are at first. */
  async decide(url: string, decision: 'approve' | 'deny'): Promise<Response> {
    const page = await (await this.sandbox.request(url)).text()
    const accounts = [...page.matchAll(/name="account"\s+value="([^"]+)"\s+checked/g)]
    const form = new URLSearchParams({ decision })
    for (const [, id = ''] of accounts) form.append('account', id)
    return this.sandbox.request(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    })
  }

  /** Links First Platypus Bank and exchanges the public token. */
  async linkedItem(): Promise<{ access_token: string; item_id: string }> {
    const { body } = await this.rest('/sandbox/public_token/create', {
      institution_id: PLATYPUS,
      initial_products: ['auth'],
    })
    const exchanged = await this.rest('/item/public_token/exchange', {
      public_token: body['public_token'],
    })
    return {
      access_token: String(exchanged.body['access_token']),
      item_id: String(exchanged.body['item_id']),
    }
  }
}

export class Session {
  readonly #driver: Driver
  readonly token: string
  readonly description: LinkSession

  constructor(driver: Driver, token: string, description: LinkSession) {
    this.#driver = driver
    this.token = token
    this.description = description
  }

  get id(): string {
    return this.description.link_session_id
  }

  answer(answer: SessionAnswer): Promise<Answer> {
    return this.#driver.post('/link/session/answer', { link_session_id: this.id, answer })
  }

  signIn(password: string, username = 'user_good', institution_id = PLATYPUS): Promise<Answer> {
    return this.answer({ type: 'credentials', institution_id, values: { username, password } })
  }

  mfa(...values: string[]): Promise<Answer> {
    return this.answer({ type: 'mfa', values })
  }

  accounts(...account_ids: string[]): Promise<Answer> {
    return this.answer({ type: 'accounts', account_ids })
  }

  /** Goes to the bank's own page, decides there, and comes back. */
  async signInAtBank(
    institution_id: string,
    decision: 'approve' | 'deny' | 'none',
  ): Promise<Answer> {
    const { body } = await this.answer({ type: 'oauth', institution_id })
    if (body['kind'] !== 'oauth') return this.answer({ type: 'oauth', institution_id })
    if (decision !== 'none') await this.#driver.decide(String(body['url']), decision)
    return this.answer({ type: 'oauth-return', oauth_state_id: String(body['oauth_state_id']) })
  }

  institutions(query: string, page: object = {}): Promise<Answer> {
    return this.#driver.post('/link/session/institutions', {
      link_session_id: this.id,
      query,
      offset: 0,
      count: 50,
      ...page,
    })
  }

  /** Signs in, chooses the first account, and returns the public token. */
  async connect(): Promise<string> {
    const offered = await this.signIn('pass_good')
    const [first] = idsOf(offered)
    const { body } = await this.accounts(first ?? '')
    return String(Object(body['item']).public_token)
  }
}

export const TOKEN_REQUEST = {
  client_name: 'Rowan',
  language: 'en',
  country_codes: ['US'],
  user: { client_user_id: 'user-1' },
  products: ['auth'],
}

/** The ids of the accounts that are offered. */
export function idsOf(answer: Answer): readonly string[] {
  const accounts = answer.body['accounts']
  return Array.isArray(accounts) ? accounts.map((account) => String(Object(account).id)) : []
}

export async function answerOf(response: Response): Promise<Answer> {
  const body: unknown = JSON.parse((await response.text()) || '{}')
  return { status: response.status, headers: response.headers, body: Object(body) }
}
