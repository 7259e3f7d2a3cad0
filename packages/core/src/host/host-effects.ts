import type { LinkEffect } from '../effect.ts'
import type { LinkEvent } from '../event.ts'
import type { LinkState, OpenState } from '../state.ts'
import { tellAction, tellChoice } from './action.ts'
import type { Tell } from './context.ts'
import { contextOf, telling } from './context.ts'
import { tellEnd } from './end.ts'
import { mfaTypeOf, viewOf } from './view-of.ts'

/**
 * What the host hears of one step (link-contract E.2): what the user did, then the error met, then the pane shown,
 * then the end. A pure function of the step, so no pane can forget an event or send one twice.
 */
export function hostEffects(before: LinkState, event: LinkEvent, after: LinkState): LinkEffect[] {
  const effects: LinkEffect[] = []
  if (after.pane === 'closed') tellEnd(before, event, after, effects)
  else if (after.pane !== 'created' && before.pane !== 'closed') {
    const tell = telling(effects, contextOf(after.flow))
    if (before.pane === 'created') tellOpening(after, tell)
    else {
      if (event.type === 'another.pressed')
        telling(effects, contextOf(before.flow))('HANDOFF', null)
      tellStep(before, event, after, tell)
    }
  }
  return effects
}

/** `OPEN` carries the first view; after a sign-in elsewhere it carries none (E.2.8). */
function tellOpening(after: OpenState, tell: Tell): void {
  const { session, institution } = after.flow
  tell('OPEN', {
    view_name: session.oauth_return ? null : viewOf(after),
    is_update_mode: session.update_mode ? 'true' : 'false',
  })
  // Embedded search: the bank was chosen outside, and Consent comes after it (E.2.11).
  if (after.pane === 'consent' && institution) {
    tellChoice(after, institution, tell)
    tell('TRANSITION_VIEW', { view_name: 'CONSENT' })
  }
}

function tellStep(before: OpenState, event: LinkEvent, after: OpenState, tell: Tell): void {
  const { error, institution } = after.flow
  tellAction(before, event, tell)
  // A bank that nobody picked from a list is chosen the moment its list would have been shown.
  if (institution && !before.flow.institution && !picks(event))
    tellChoice(before, institution, tell)
  if (error && error !== before.flow.error) {
    const { error_type, error_code, error_message } = error
    tell('ERROR', { error_type, error_code, error_message })
  }
  tellView(before, after, tell)
}

function picks({ type }: LinkEvent): boolean {
  return type === 'institution.selected' || type === 'saved-institution.selected'
}

function tellView(before: OpenState, after: OpenState, tell: Tell): void {
  const view_name = viewOf(after)
  const mfa_type = mfaTypeOf(after)
  if (view_name === viewOf(before) && mfa_type === mfaTypeOf(before)) return
  if (after.pane === 'numbers-institution-select') {
    const several = after.data.institutions.length > 1
    tell('TRANSITION_VIEW', {
      view_name: 'NUMBERS_SELECT_INSTITUTION',
      view_variant: several ? 'MULTI_INSTITUTION' : 'SINGLE_INSTITUTION',
    })
  } else if (mfa_type) tell('TRANSITION_VIEW', { view_name: 'MFA', mfa_type })
  else if (view_name && view_name !== 'MFA' && view_name !== 'NUMBERS_SELECT_INSTITUTION')
    tell('TRANSITION_VIEW', { view_name })
}
