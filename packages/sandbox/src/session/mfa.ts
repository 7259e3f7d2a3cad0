import type { MfaChallenge, MfaDevice, MfaSelection } from '@linkflow/core'
import type { LoginStep, MfaScenario } from './login-step.ts'

type MfaStep = Extract<LoginStep, { at: 'mfa' }>

/** link-contract H.3. */
const DEVICES: readonly MfaDevice[] = [
  { device_id: '0', mask: '••• ••• 1111', type: 'phone' },
  { device_id: '1', mask: '••• ••• 2222', type: 'phone' },
  { device_id: '2', mask: 's...h@plaid.com', type: 'email' },
  { device_id: '3', mask: 'r...n@plaid.com', type: 'email' },
]

const CODE = '1234'

/** Decision 10: the recorded options and the documented one, so that whoever follows either finds it (M 75). */
const ONE_SELECTION: MfaSelection = {
  question: 'You say tomato, I say...?',
  answers: ['tomato', 'potato', 'Yes', 'No'],
}
const ONE_SELECTION_ACCEPTS: readonly (readonly string[])[] = [
  ['tomato'],
  ['Yes'],
  ['tomato', 'ketchup'],
]

/** What the bank asks at this step. */
export function challengeAt({ scenario, round, device_id }: MfaStep): MfaChallenge {
  switch (scenario.type) {
    case 'device':
      return device_id === null ? { type: 'device', devices: DEVICES } : codeSentTo(device_id)
    case 'code':
      return codeSentTo('0')
    case 'questions':
      return {
        type: 'questions',
        questions: numbered(scenario.questions).map((question) => questionText(round, question)),
        round: round + 1,
        rounds: scenario.rounds,
      }
    case 'one-selection':
      return { type: 'selections', selections: [ONE_SELECTION], round: 1, rounds: 1 }
    case 'selections':
      return {
        type: 'selections',
        selections: numbered(scenario.questions).map((question) => ({
          question: questionText(round, question),
          answers: numbered(scenario.options).map(
            (option) => `answer_${round}_${question}_${option}`,
          ),
        })),
        round: round + 1,
        rounds: scenario.rounds,
      }
  }
}

/** What a set of answers leads to: another challenge, the end of them, or the refusal of the answers. */
export type MfaOutcome =
  | { readonly type: 'next'; readonly step: MfaStep }
  | { readonly type: 'passed' }
  | { readonly type: 'refused'; readonly code: 'INVALID_MFA' | 'INVALID_SEND_METHOD' }

export function answerMfa(step: MfaStep, values: readonly string[]): MfaOutcome {
  const { scenario } = step
  if (scenario.type === 'device' && step.device_id === null) return chooseDevice(step, values)
  if (!accepts(step, values)) return { type: 'refused', code: 'INVALID_MFA' }
  const next = { ...step, round: step.round + 1 }
  return next.round < roundsOf(scenario) ? { type: 'next', step: next } : { type: 'passed' }
}

function chooseDevice(step: MfaStep, values: readonly string[]): MfaOutcome {
  const chosen = DEVICES.find((device) => device.device_id === values[0])
  const refused = step.scenario.type === 'device' && step.scenario.refuses === 'every device'
  if (refused) return { type: 'refused', code: 'INVALID_SEND_METHOD' }
  if (!chosen || values.length !== 1) return { type: 'refused', code: 'INVALID_MFA' }
  return { type: 'next', step: { ...step, device_id: chosen.device_id } }
}

function accepts({ scenario, round }: MfaStep, values: readonly string[]): boolean {
  switch (scenario.type) {
    case 'device':
      return matches(values, [CODE])
    case 'code':
      return false
    case 'questions':
      return matches(
        values,
        numbered(scenario.questions).map((question) => `answer_${round}_${question}`),
      )
    case 'one-selection':
      return ONE_SELECTION_ACCEPTS.some((accepted) => matches(values, accepted))
    case 'selections':
      return matches(
        values,
        numbered(scenario.questions).map((question) => `answer_${round}_${question}_0`),
      )
  }
}

function roundsOf(scenario: MfaScenario): number {
  return 'rounds' in scenario ? scenario.rounds : 1
}

function codeSentTo(device_id: string): MfaChallenge {
  const device = DEVICES.find((known) => known.device_id === device_id)
  return { type: 'code', message: `Code sent to ${device?.mask ?? ''}` }
}

function questionText(round: number, question: number): string {
  return `What is the answer to question_${round}_${question}?`
}

function matches(values: readonly string[], expected: readonly string[]): boolean {
  return values.length === expected.length && expected.every((text, at) => values[at] === text)
}

/** 0 to `count - 1`. */
function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at)
}
