import { FIRST_GINGHAM, FIRST_PLATYPUS, PLATYPUS_OAUTH, noSignIn, signIn } from './bank.ts'
import type { ScenarioBank } from './bank.ts'
import { TO_FORM, view } from './heard.ts'
import type { Scenario, ScenarioStep } from './scenario.ts'

/** The test phones of link-contract H.4, and what each knows in the sandbox. */
const NEW_USER = '+14155550010'
const ONE_BANK = '+14155550011'
const THREE_BANKS = '+14155550012'
const OAUTH_BANK = '+14155550013'

const TO_PHONE: readonly string[] = ['OPEN(CONSENT)', view('SUBMIT_PHONE')]

function remembered(number: string): Pick<Scenario, 'token'> {
  return { token: { user: { phone_number: number } } }
}

function verified(number: string): readonly ScenarioStep[] {
  return [
    { type: 'phone', number },
    { type: 'otp', code: '123456' },
  ]
}

function saved({ institution_id }: ScenarioBank): ScenarioStep {
  return { type: 'saved-accounts', institution_id, names: ['Plaid Checking'] }
}

/** Remembered by phone (link-contract K). */
export const RETURNING_USER_SCENARIOS: readonly Scenario[] = [
  noSignIn(FIRST_PLATYPUS, {
    name: 'returning-one-bank',
    title: 'Is known by phone, and links the bank again',
    ...remembered(ONE_BANK),
    steps: [...verified(ONE_BANK), saved(FIRST_PLATYPUS)],
    outcome: { kind: 'connected' },
  }),
  noSignIn(FIRST_GINGHAM, {
    name: 'returning-three-banks',
    title: 'Is known by phone, and chooses one of three banks',
    ...remembered(THREE_BANKS),
    steps: [...verified(THREE_BANKS), saved(FIRST_GINGHAM)],
    outcome: { kind: 'connected' },
  }),
  noSignIn(PLATYPUS_OAUTH, {
    name: 'returning-oauth-bank',
    title: 'Is known by phone, at a bank with a page of its own',
    ...remembered(OAUTH_BANK),
    steps: [...verified(OAUTH_BANK), saved(PLATYPUS_OAUTH)],
    outcome: { kind: 'connected' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'returning-new-user',
    title: 'Verifies a phone that knows no bank, and signs in',
    ...remembered(NEW_USER),
    before: verified(NEW_USER),
    outcome: { kind: 'connected' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'returning-guest',
    title: 'Continues as a guest, and signs in',
    way: [...TO_PHONE, 'SKIP_SUBMIT_PHONE', view('SELECT_INSTITUTION'), ...TO_FORM],
    ...remembered(ONE_BANK),
    outcome: { kind: 'connected' },
  }),
  {
    ...noSignIn(FIRST_PLATYPUS, {
      name: 'returning-wrong-phone',
      title: 'Types a phone number that is none',
      ...remembered(ONE_BANK),
      steps: [{ type: 'phone', number: '+1415' }],
      outcome: { kind: 'inline', error_code: 'INVALID_PHONE_NUMBER' },
    }),
    // Seen by the form itself: it is not submitted.
    heard: TO_PHONE,
  },
  noSignIn(FIRST_PLATYPUS, {
    name: 'returning-wrong-code',
    title: 'Types a wrong one-time code',
    ...remembered(ONE_BANK),
    steps: [
      { type: 'phone', number: ONE_BANK },
      { type: 'otp', code: '000000' },
    ],
    outcome: { kind: 'inline', error_code: 'INVALID_OTP' },
  }),
]
