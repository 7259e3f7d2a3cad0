import { FIRST_PLATYPUS, signIn } from './bank.ts'
import type { Scenario } from './scenario.ts'

/** What the passwords of link-contract H.2 lead to at a bank with a sign-in form. */
export const CREDENTIAL_SCENARIOS: readonly Scenario[] = [
  signIn(FIRST_PLATYPUS, {
    name: 'good',
    title: 'Signs in at once',
    outcome: { kind: 'connected' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'mfa-device',
    title: 'Asks where to send a code, then for the code',
    password: 'mfa_device',
    mfa: [
      { type: 'device', answers: ['••• ••• 1111'] },
      { type: 'code', answers: ['1234'] },
    ],
    outcome: { kind: 'connected' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'mfa-questions-1-1',
    title: 'Asks one security question',
    password: 'mfa_questions_1_1',
    mfa: [{ type: 'questions', answers: ['answer_0_0'] }],
    outcome: { kind: 'connected' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'mfa-questions-2-2',
    title: 'Asks two security questions, twice',
    password: 'mfa_questions_2_2',
    mfa: [
      { type: 'questions', answers: ['answer_0_0', 'answer_0_1'] },
      { type: 'questions', answers: ['answer_1_0', 'answer_1_1'] },
    ],
    outcome: { kind: 'connected' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'mfa-selections',
    title: 'Asks a question with options',
    password: 'mfa_selections',
    mfa: [{ type: 'selections', answers: ['tomato'] }],
    outcome: { kind: 'connected' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'mfa-selections-2-2-3',
    title: 'Asks two questions with three options each, twice',
    password: 'mfa_selections_2_2_3',
    mfa: [
      { type: 'selections', answers: ['answer_0_0_0', 'answer_0_1_0'] },
      { type: 'selections', answers: ['answer_1_0_0', 'answer_1_1_0'] },
    ],
    outcome: { kind: 'connected' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'recaptcha-good',
    title: 'Asks to solve a challenge first',
    password: '{"recaptcha":"good"}',
    after: [{ type: 'recaptcha' }],
    outcome: { kind: 'connected' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'wrong-password',
    title: 'Refuses the password',
    username: 'user_bad',
    password: 'pass_bad',
    outcome: { kind: 'inline', error_code: 'INVALID_CREDENTIALS' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'wrong-code',
    title: 'Refuses every code',
    password: 'error_INVALID_MFA',
    mfa: [{ type: 'code', answers: ['1234'] }],
    outcome: { kind: 'inline', error_code: 'INVALID_MFA' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'wrong-send-method',
    title: 'Refuses every way to send a code',
    password: 'error_INVALID_SEND_METHOD',
    mfa: [{ type: 'device', answers: ['••• ••• 1111'] }],
    outcome: { kind: 'error', error_code: 'INVALID_SEND_METHOD' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'recaptcha-bad',
    title: 'Does not accept the solved challenge',
    password: '{"recaptcha":"bad"}',
    after: [{ type: 'recaptcha' }],
    outcome: { kind: 'error', error_code: 'RECAPTCHA_BAD' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'rate-limit',
    title: 'Stops listening after five wrong passwords',
    password: 'pass_bad',
    after: Array.from({ length: 5 }, () => ({
      type: 'credentials' as const,
      username: 'user_good',
      password: 'pass_bad',
    })),
    outcome: { kind: 'error', error_code: 'RATE_LIMIT' },
  }),
]
