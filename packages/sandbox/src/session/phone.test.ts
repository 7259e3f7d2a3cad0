import { describe, expect, it } from 'vitest'
import { createSandboxInstitutions } from '../sandbox-institutions.ts'
import type { Institutions } from '../institutions.ts'
import { Driver } from '../testing/drive.ts'
import type { Answer, Session } from '../testing/drive.ts'

const KNOWN = '+14155550012'
const codeOf = ({ body }: Answer) => body['error_code']
const remembered = { user: { client_user_id: 'user-1', phone_number: KNOWN } }
const phone = (session: Session, ...values: string[]) => session.answer({ type: 'phone', values })
const otp = (session: Session, ...values: string[]) => session.answer({ type: 'otp', values })

describe('a returning user', () => {
  it('is asked for a phone only where the app names one', async () => {
    const driver = new Driver()
    expect((await driver.start()).description.remember_me).toBe(false)
    expect((await driver.start(remembered)).description.remember_me).toBe(true)
    expect(codeOf(await phone(await driver.start(), KNOWN))).toBe('INVALID_FIELD')
  })

  it.each([
    '',
    '4155550010',
    '+1415555001',
    '+49301234567',
    '+1 415 555 0010',
    `+1${'4'.repeat(99)}`,
  ])('is told that %.20j is no phone number', async (number) => {
    const session = await new Driver().start(remembered)
    expect(codeOf(await phone(session, number))).toBe('INVALID_PHONE_NUMBER')
  })

  it('finds the saved banks with accounts that the session takes', async () => {
    const session = await new Driver().start({
      ...remembered,
      account_filters: { depository: { account_subtypes: ['checking'] } },
    })
    await phone(session, KNOWN)
    const { body } = await otp(session, '123456')
    const saved = Object(body['institutions']).map(Object)
    expect(saved).toHaveLength(3)
    expect(saved[0]).toMatchObject({
      institution: { name: 'First Platypus Bank' },
      accounts: [{ name: 'Plaid Checking' }],
    })
  })

  it('finds the accounts of a bank in the currency of its country', async () => {
    const usual = createSandboxInstitutions(60)
    const institutions: Institutions = {
      ...usual,
      get: (id) => {
        const entry = usual.get(id)
        return entry && { ...entry, country_codes: ['CA'] }
      },
    }
    const session = await new Driver({ institutions }).start({
      ...remembered,
      country_codes: ['CA'],
    })
    await phone(session, KNOWN)
    const { body } = await otp(session, '123456')
    const [bank] = Object(body['institutions']).map(Object)
    expect(bank.accounts[0]).toMatchObject({ name: 'Plaid Checking', currency: 'CAD' })
  })

  it('finds no bank that lacks a product of the session', async () => {
    const session = await new Driver().start({ ...remembered, products: ['payment_initiation'] })
    await phone(session, KNOWN)
    expect((await otp(session, '123456')).body).toMatchObject({ kind: 'saved', institutions: [] })
  })

  it('may type the code three times, and has to give the phone again then', async () => {
    const session = await new Driver().start(remembered)
    await phone(session, KNOWN)
    for (const wrong of ['000000', '', '1'.repeat(10_000)])
      expect(codeOf(await otp(session, wrong))).toBe('INVALID_OTP')
    expect(codeOf(await otp(session, '123456'))).toBe('RATE_LIMIT')
    await phone(session, KNOWN)
    expect((await otp(session, '123456')).body['kind']).toBe('saved')
  })

  it('links none but the saved banks and accounts', async () => {
    const session = await new Driver().start(remembered)
    const choose = (institution_id: string, ...account_ids: string[]) =>
      session.answer({ type: 'saved-accounts', institution_id, account_ids })
    expect(codeOf(await choose('ins_109508', 'x'))).toBe('INVALID_FIELD')
    await phone(session, KNOWN)
    await otp(session, '123456')
    expect(codeOf(await choose('ins_109510', 'x'))).toBe('INVALID_INSTITUTION')
    expect(codeOf(await choose('ins_109508', 'x'))).toBe('INVALID_ACCOUNT_ID')
    expect(codeOf(await choose('ins_109508'))).toBe('INVALID_FIELD')
  })
})
