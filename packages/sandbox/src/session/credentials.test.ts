import { ERROR_CODES } from '@linkflow/core/vocabulary'
import { describe, expect, it } from 'vitest'
import { createMemoryStore } from '../store/memory-store.ts'
import { Driver } from '../testing/drive.ts'
import type { Answer } from '../testing/drive.ts'

const codeOf = ({ body }: Answer) => body['error_code']
const kindOf = ({ body }: Answer) => body['kind']

describe('credentials', () => {
  it('offers the accounts for user_good and pass_good', async () => {
    const session = await new Driver().start()
    expect(kindOf(await session.signIn('pass_good'))).toBe('accounts')
  })

  it.each([
    ['another user', 'user_bad', 'pass_bad'],
    ['another password', 'user_good', 'pass_bad'],
    ['capital letters', 'User_good', 'pass_good'],
    ['no password', 'user_good', ''],
    ['no username', '', 'pass_good'],
    ['a password that is too long', 'user_good', 'x'.repeat(513)],
    ['a password that is too long for anybody', 'user_yuppie', 'x'.repeat(513)],
    ['a username that is far too long', 'x'.repeat(20_000), 'pass_good'],
    ["an object's own name", 'user_good', '__proto__'],
    ['no round', 'user_good', 'mfa_questions_0_1'],
    ['ten rounds', 'user_good', 'mfa_questions_10_1'],
    ['one option', 'user_good', 'mfa_selections_1_1_1'],
    ['ten selections', 'user_good', 'mfa_selections_1_10_2'],
    ['rounds without end', 'user_good', 'mfa_questions_99999999999999999999_1'],
  ])('M72 refuses %s', async (_, username, password) => {
    const session = await new Driver().start()
    const answer = await session.signIn(password, username)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({
      error_type: 'ITEM_ERROR',
      error_code: 'INVALID_CREDENTIALS',
      error_message: 'the provided credentials were not correct',
      display_message: 'The provided credentials were not correct. Please try again.',
    })
  })

  it('signs in after a wrong password', async () => {
    const session = await new Driver().start()
    await session.signIn('pass_bad')
    expect(kindOf(await session.signIn('pass_good'))).toBe('accounts')
  })

  it.each(
    [
      ...ERROR_CODES.ITEM_ERROR,
      ...ERROR_CODES.INSTITUTION_ERROR,
      ...ERROR_CODES.API_ERROR,
      'RATE_LIMIT',
    ].filter((code) => code !== 'INVALID_MFA' && code !== 'INVALID_SEND_METHOD'),
  )('M74 simulates %s', async (code) => {
    const session = await new Driver().start()
    expect(codeOf(await session.signIn(`error_${code}`))).toBe(code)
  })

  it('takes an unknown code for a wrong password, and logs the codes that it knows', async () => {
    const driver = new Driver()
    const session = await driver.start()
    expect(codeOf(await session.signIn('error_NONSENSE'))).toBe('INVALID_CREDENTIALS')
    expect(driver.log.at(-1)?.message).toContain('ITEM_LOCKED')
    expect(driver.log.at(-1)?.message).not.toContain('NONSENSE')
  })

  it('logs why counts are out of range', async () => {
    const driver = new Driver()
    const session = await driver.start()
    await session.signIn('mfa_questions_10_1')
    expect(driver.log.at(-1)?.message).toContain('1 to 9 rounds')
  })

  it('takes the first text field for the username, and credential_good for a further PIN', async () => {
    const driver = new Driver({ institutions: 600 })
    const session = await driver.start()
    const { body } = await session.institutions('', { offset: 100, count: 100 })
    const banks = Array.isArray(body['institutions']) ? body['institutions'].map(Object) : []
    const bank = banks.find((one) => one.credentials.length === 3)
    const signIn = (pin: string) =>
      session.answer({
        type: 'credentials',
        institution_id: bank.institution_id,
        values: { username: 'user_good', password: 'pass_good', pin },
      })
    expect(codeOf(await signIn('1'))).toBe('INVALID_CREDENTIALS')
    expect(kindOf(await signIn('credential_good'))).toBe('accounts')
  })

  it.each([
    ['ins_132361', 'INSTITUTION_DOWN'],
    ['ins_133402', 'INSTITUTION_NO_LONGER_SUPPORTED'],
    ['ins_116834', 'INVALID_INSTITUTION'],
    ['ins_0', 'INVALID_INSTITUTION'],
    ['__proto__', 'INVALID_INSTITUTION'],
  ])('refuses %s with %s', async (institution, code) => {
    const session = await new Driver().start()
    expect(codeOf(await session.signIn('pass_good', 'user_good', institution))).toBe(code)
  })

  it('refuses a bank that lacks a product of the session', async () => {
    const session = await new Driver().start({ products: ['payment_initiation'] })
    expect((await session.signIn('pass_good')).body).toMatchObject({
      error_code: 'PRODUCTS_NOT_SUPPORTED',
      error_message:
        'the following products are not supported by this institution: ["payment_initiation"]',
    })
  })

  it('hears no more of a bank after five wrong passwords in a row there', async () => {
    const session = await new Driver().start()
    for (let at = 0; at < 4; at += 1)
      expect(codeOf(await session.signIn('pass_bad'))).toBe('INVALID_CREDENTIALS')
    expect(kindOf(await session.signIn('pass_good'))).toBe('accounts')
    for (let at = 0; at < 5; at += 1)
      expect(codeOf(await session.signIn('pass_bad'))).toBe('INVALID_CREDENTIALS')
    const limited = await session.signIn('pass_good')
    expect([limited.status, codeOf(limited)]).toEqual([429, 'RATE_LIMIT'])
    expect(kindOf(await session.signIn('pass_good', 'user_good', 'ins_109509'))).toBe('accounts')
  })

  it('M76 asks for a challenge first, and decides about it', async () => {
    const session = await new Driver().start()
    const solve = () => session.answer({ type: 'recaptcha' })
    expect(codeOf(await solve())).toBe('INVALID_FIELD')
    expect(kindOf(await session.signIn('{"recaptcha":"bad"}'))).toBe('recaptcha')
    expect(codeOf(await solve())).toBe('RECAPTCHA_BAD')
    expect(codeOf(await solve())).toBe('INVALID_FIELD')
    expect(kindOf(await session.signIn('{"recaptcha":"good"}'))).toBe('recaptcha')
    expect(kindOf(await solve())).toBe('accounts')
  })

  it('asks what the description of a custom user asks', async () => {
    const session = await new Driver().start()
    const signIn = (custom: object) => session.signIn(JSON.stringify(custom), 'user_custom')
    expect(kindOf(await signIn({ recaptcha: 'good' }))).toBe('recaptcha')
    const mfa = { type: 'questions', question_rounds: 2, questions_per_round: 3 }
    expect((await signIn({ mfa })).body['challenge']).toMatchObject({ rounds: 2 })
    expect((await signIn({ mfa: { type: 'device' } })).body['challenge']).toMatchObject({
      type: 'device',
    })
    expect(codeOf(await signIn({ mfa: { type: 'nonsense' } }))).toBe('INVALID_CREDENTIALS')
    const account = { type: 'depository', subtype: 'checking', meta: { name: 'x'.repeat(490) } }
    expect(kindOf(await signIn({ override_accounts: [account, account] }))).toBe('accounts')
  })

  it('starts over in the middle of a challenge', async () => {
    const session = await new Driver().start()
    await session.signIn('mfa_device')
    await session.mfa('0')
    await session.signIn('pass_bad')
    expect(codeOf(await session.mfa('1234'))).toBe('INVALID_FIELD')
  })

  it('keeps no password, in the store or in the log', async () => {
    const store = createMemoryStore()
    const driver = new Driver({ store })
    const session = await driver.start()
    for (const password of ['Tr0ub4dor', 'error_Tr0ub4dor', 'mfa_device', 'pass_good'])
      await session.signIn(password)
    const kept = JSON.stringify([await store.collections.sessions.get(session.id), driver.log])
    expect(kept).not.toMatch(/Tr0ub4dor|mfa_device|pass_good/)
    expect(kept).toContain('user_good')
  })

  it('lets personas in with any password', async () => {
    const session = await new Driver().start()
    expect(kindOf(await session.signIn('anything', 'user_yuppie'))).toBe('accounts')
    expect(codeOf(await session.signIn('{"force_error":"ITEM_LOCKED"}', 'user_custom'))).toBe(
      'ITEM_LOCKED',
    )
  })
})
