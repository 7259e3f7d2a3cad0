import type { LinkState } from '@linkflow/core'
import { viewOf } from '@linkflow/core'
import { describe, expect, test } from 'vitest'
import {
  accountsState,
  blockedState,
  codeState,
  connectedState,
  consentState,
  credentialsState,
  deviceState,
  errorOf,
  errorState,
  exitState,
  institutionState,
  loadingState,
  questionsState,
  selectionsState,
} from '../stories/fixtures.ts'
import {
  authTypeState,
  brandState,
  dataUseState,
  depositState,
  numbersState,
  oauthState,
  phoneCodeState,
  phoneState,
  recaptchaState,
  rerouteState,
  savedAccountState,
  savedInstitutionState,
} from '../stories/side-roads.ts'
import { stage } from '../stories/stage.tsx'

const STATES: readonly LinkState[] = [
  consentState,
  dataUseState(true),
  phoneState(),
  phoneCodeState(),
  savedInstitutionState(),
  savedAccountState,
  authTypeState,
  institutionState,
  blockedState('DOWN'),
  brandState(),
  credentialsState(errorOf('INVALID_CREDENTIALS')),
  oauthState('ready'),
  oauthState('waiting'),
  oauthState('blocked'),
  recaptchaState,
  deviceState,
  codeState(errorOf('INVALID_MFA')),
  questionsState(),
  selectionsState,
  accountsState('many'),
  accountsState('one'),
  numbersState(null),
  numbersState('021000021'),
  rerouteState(2),
  depositState('same_day'),
  loadingState,
  connectedState(2),
  errorState('ITEM_LOCKED'),
  exitState,
]

/** What marks up words inside a part, the entries of a list that is one, and what a picture is drawn of. */
const INSIDE_A_PART = 'bdi, strong, code, li, svg *, [data-part="data-types"] > ul'

describe('every element of a pane has a hook', () => {
  test.each(STATES.map((state) => [viewOf(state), state.pane, state] as const))(
    '%s (%s)',
    async (_view, _pane, state) => {
      const { screen } = await stage(state)
      const frame = screen.container.querySelector('[data-part="frame"]')
      const bare = [...(frame?.querySelectorAll(':not([data-part])') ?? [])]
        .filter((element) => !element.matches(INSIDE_A_PART))
        .map((element) => element.outerHTML.slice(0, 80))
      expect(frame).not.toBeNull()
      expect(bare).toEqual([])
    },
  )
})
