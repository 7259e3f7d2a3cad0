import type { ScenarioOutcome, ScenarioStep } from '@linkflow/core/scenarios'
import { expect, waitFor } from 'storybook/test'
import type { Backstage } from './scenario-backstage.ts'
import { FlowHand } from './flow-hand.ts'

/** Plays a scenario as its user would: by the panes, and by nothing but the panes. */
export async function playScenario(root: HTMLElement, backstage: Backstage): Promise<void> {
  const { played } = backstage
  const hand = new FlowHand(root, played)
  for (const step of played.steps) {
    await hand.walkTo(PANE_OF[step.type], step)
    await hand.take(step)
  }
  await hand.walkOn(played.outcome)
  await waitFor(async () => {
    // What cannot be right is refused by the form itself, before the back end can.
    const refused = played.outcome.kind === 'inline' && root.querySelector('[aria-invalid="true"]')
    if (!refused) await expect(outcomeOf(backstage)).toEqual(played.outcome)
  })
}

/** The pane on which a step is taken, by its view name. */
const PANE_OF: { readonly [T in ScenarioStep['type']]: RegExp } = {
  credentials: /^CREDENTIAL$/,
  recaptcha: /^RECAPTCHA$/,
  mfa: /^MFA$/,
  accounts: /^SELECT_ACCOUNT$/,
  oauth: /^OAUTH$/,
  numbers: /^NUMBERS$/,
  'numbers-kept': /^NUMBERS_SELECT_INSTITUTION$/,
  deposit: /_MICRODEPOSIT_VERIFICATION$/,
  phone: /^SUBMIT_PHONE$/,
  otp: /^VERIFY_PHONE$/,
  'saved-accounts': /^SELECT_SAVED_ACCOUNT$/,
}

/** What the flow has come to, in the words of the catalogue. */
function outcomeOf({ flow, endedWith }: Backstage): ScenarioOutcome | null {
  const state = flow.store.getState()
  const ended = endedWith()
  if (ended) return { kind: 'ended', error_code: ended.error_code }
  switch (state.pane) {
    case 'connected': {
      const status = state.data.item.accounts[0]?.verification_status
      return { kind: 'connected', ...(status ? { verification_status: status } : {}) }
    }
    case 'error':
      return { kind: 'error', error_code: state.data.error.error_code }
    case 'institution-select':
    case 'brand-select': {
      const status = state.data.blocked?.status
      return status && status !== 'HEALTHY' && status !== 'DEGRADED'
        ? { kind: 'blocked', status }
        : null
    }
    default: {
      const error = state.data && 'error' in state.data ? state.data.error : null
      return error ? { kind: 'inline', error_code: error.error_code } : null
    }
  }
}
