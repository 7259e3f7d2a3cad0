import type { Institution } from '../client/institution.ts'
import type { Step } from '../effect.ts'
import { withInstitution, withNextAttempt } from '../flow.ts'
import type { Flow, LinkState } from '../state.ts'
import { at } from '../state.ts'
import { ask, go } from './on.ts'

/** What the flow asks for first, once the user has agreed. */
export function afterConsent(flow: Flow): Step<LinkState> {
  return flow.session.remember_me ? go(at('phone', flow, { error: null })) : toInstitution(flow)
}

/** A bank given up front skips the list; so does the choice to type the numbers. */
export function toInstitution(flow: Flow): Step<LinkState> {
  const given = flow.institution ?? flow.session.institution
  if (given) return choose(flow, given)
  return flow.session.auth_type_select ? go(at('auth-type-select', flow, null)) : go(toList(flow))
}

export function toList(flow: Flow): LinkState {
  return at('institution-select', flow, { blocked: null })
}

/** Where the choice of a bank leads (link-contract E.2.12): its portals, a notice that it cannot be linked, or its sign-in. */
export function choose(before: Flow, institution: Institution): Step<LinkState> {
  const flow = withInstitution(before, institution)
  if (institution.portals.length > 0)
    return go(at('brand-select', flow, { brand: institution, blocked: null }))
  return isBlocked(institution)
    ? go(at('institution-select', flow, { blocked: institution }))
    : signIn(flow, institution)
}

export function isBlocked({ status }: Institution): boolean {
  return status !== 'HEALTHY' && status !== 'DEGRADED'
}

export function signIn(flow: Flow, institution: Institution): Step<LinkState> {
  return institution.oauth
    ? askForPage(flow, institution)
    : go(at('credentials', flow, { error: null }))
}

/** Asks for the bank's page as soon as the pane is there, so that the click can open it at once. */
export function askForPage(before: Flow, { institution_id }: Institution): Step<LinkState> {
  const flow = withNextAttempt(before)
  return {
    state: at('oauth', flow, { page: null, phase: 'asking' }),
    effects: [ask(flow, { type: 'oauth', institution_id })],
  }
}

export function toNumbers(flow: Flow): Step<LinkState> {
  return go(at('numbers', flow, { routing_number: null, account: null, error: null }))
}
