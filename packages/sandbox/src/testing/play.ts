import type { Scenario, ScenarioStep } from '@linkflow/core/scenarios'
import { scenario } from '@linkflow/core/scenarios'
import { DAY } from '../clock.ts'
import { Driver, idsOf } from './drive.ts'
import type { Answer, Session } from './drive.ts'

/** Plays a scenario against the session API, as the flow would. @returns The last answer. */
export async function play(played: Scenario): Promise<Answer> {
  const driver = new Driver()
  const token = await driver.linkToken(await requestFor(played, driver))
  const started = await driver.post('/link/session/start', { token })
  if (started.status !== 200) return started
  const session = await driver.startWith(token)
  let answer = started
  for (const step of played.steps) answer = await take(step, { played, session, answer })
  if (answer.body['kind'] === 'accounts') return session.accounts(idsOf(answer)[0] ?? '')
  return played.outcome.kind === 'blocked' ? session.institutions(played.institution_name) : answer
}

/** What the link token of a scenario asks for. */
async function requestFor({ item, token = {} }: Scenario, driver: Driver): Promise<object> {
  const { user, ...rest } = token
  const known = user ? { user: { client_user_id: 'user-1', ...user } } : {}
  if (!item) return { ...rest, ...known }
  const access_token =
    item.state === 'deposit_pending'
      ? await depositItem(driver)
      : (await driver.linkedItem()).access_token
  if (item.state === 'login_required') driver.clock.advance(30 * DAY)
  return { ...rest, ...known, access_token, products: undefined }
}

/** @returns The access token of an Item whose micro-deposit waits for its code. */
export async function depositItem(driver: Driver): Promise<string> {
  const { token = {}, steps } = scenario('same-day-deposit')
  const session = await driver.start(token)
  const [numbers] = steps
  if (numbers?.type !== 'numbers') throw new Error('the scenario has no numbers')
  const { routing_number, account_type, account_number } = numbers
  const values = [account_number]
  const { body } = await session.answer({ type: 'numbers', routing_number, account_type, values })
  return driver.exchange(Object(body['item']).public_token)
}

interface Scene {
  readonly played: Scenario
  readonly session: Session
  /** The last one. */
  readonly answer: Answer
}

function take(step: ScenarioStep, scene: Scene): Promise<Answer> {
  const { played, session, answer } = scene
  switch (step.type) {
    case 'credentials':
      return session.signIn(
        step.password,
        step.username,
        step.institution_id ?? played.institution_id,
      )
    case 'mfa':
      return session.mfa(...step.round.answers.map((text) => deviceId(answer, text) ?? text))
    case 'accounts':
      return session.accounts(...idsNamed(answer.body['accounts'], step.names))
    case 'oauth':
      return session.signInAtBank(played.institution_id, step.decision)
    case 'numbers': {
      const { type, routing_number, account_type, account_number } = step
      return session.answer({ type, routing_number, account_type, values: [account_number] })
    }
    case 'deposit':
    case 'otp':
      return session.answer({ type: step.type, values: [step.code] })
    case 'phone':
      return session.answer({ type: 'phone', values: [step.number] })
    case 'saved-accounts': {
      const { type, institution_id } = step
      const account_ids = savedIds(answer, institution_id, step.names)
      return session.answer({ type, institution_id, account_ids })
    }
    case 'recaptcha':
    case 'numbers-kept':
      return session.answer({ type: step.type })
  }
}

function deviceId({ body }: Answer, mask: string): string | undefined {
  const { devices } = Object(body['challenge'])
  if (!Array.isArray(devices)) return undefined
  return devices.map(Object).find((device) => device.mask === mask)?.device_id
}

/** The ids of the accounts with these names. */
export function idsNamed(accounts: unknown, names: readonly string[]): readonly string[] {
  if (!Array.isArray(accounts)) return []
  return accounts.map(Object).flatMap(({ name, id }) => (names.includes(name) ? [id] : []))
}

function savedIds({ body }: Answer, id: string, names: readonly string[]): readonly string[] {
  const saved = Array.isArray(body['institutions']) ? body['institutions'].map(Object) : []
  return idsNamed(
    saved.find(({ institution }) => institution.institution_id === id)?.accounts,
    names,
  )
}
