import type { Step } from './effect.ts'
import type { EventType, LinkEvent } from './event.ts'
import { hostEffects } from './host/host-effects.ts'
import { authTypeSelect } from './panes/auth-type-select.ts'
import { brandSelect } from './panes/brand-select.ts'
import { closed } from './panes/closed.ts'
import { connected } from './panes/connected.ts'
import { consent } from './panes/consent.ts'
import { created } from './panes/created.ts'
import { credentials } from './panes/credentials.ts'
import { depositVerification } from './panes/deposit-verification.ts'
import { error } from './panes/error.ts'
import { exitConfirmation } from './panes/exit-confirmation.ts'
import { institutionSelect } from './panes/institution-select.ts'
import { loading } from './panes/loading.ts'
import { mfa } from './panes/mfa.ts'
import { numbersInstitutionSelect } from './panes/numbers-institution-select.ts'
import { numbers } from './panes/numbers.ts'
import { oauth } from './panes/oauth.ts'
import type { On } from './panes/on.ts'
import { phoneCode } from './panes/phone-code.ts'
import { phone } from './panes/phone.ts'
import { recaptcha } from './panes/recaptcha.ts'
import { savedAccountSelect } from './panes/saved-account-select.ts'
import { savedInstitutionSelect } from './panes/saved-institution-select.ts'
import { selectAccount } from './panes/select-account.ts'
import type { LinkState, Pane } from './state.ts'
import { at } from './state.ts'

/** Which events each pane accepts. Total over the panes by its type. */
export const PANES: { readonly [P in Pane]: On<P> } = {
  created,
  consent,
  phone,
  'phone-code': phoneCode,
  'saved-institution-select': savedInstitutionSelect,
  'saved-account-select': savedAccountSelect,
  'auth-type-select': authTypeSelect,
  'institution-select': institutionSelect,
  'brand-select': brandSelect,
  credentials,
  oauth,
  recaptcha,
  mfa,
  loading,
  'select-account': selectAccount,
  numbers,
  'numbers-institution-select': numbersInstitutionSelect,
  'deposit-verification': depositVerification,
  connected,
  error,
  'exit-confirmation': exitConfirmation,
  closed,
}

type Handler = (state: LinkState, event: LinkEvent) => Step<LinkState>

/** The first step of a flow: nothing is shown, and the token is being checked. */
export function start(): Step<LinkState> {
  return {
    state: at('created', null, { start: null, opening: null }),
    effects: [{ type: 'session.start' }],
  }
}

/**
 * The one rule of the flow. Pure: it executes nothing and reads no clock. An event that the pane does not accept
 * leaves the very same state and asks for nothing.
 */
export function transition(state: LinkState, event: LinkEvent): Step<LinkState> {
  // TypeScript cannot follow that key and value agree; `On` guarantees it.
  const on = PANES[state.pane] as Partial<Record<EventType, Handler>>
  const handler = on[event.type]
  if (!handler) return { state, effects: [] }
  const step = handler(state, event)
  if (step.state === state) return step
  const heard = hostEffects(state, event, step.state)
  return {
    state: step.state,
    effects: heard.length === 0 ? step.effects : heard.concat(step.effects),
  }
}
