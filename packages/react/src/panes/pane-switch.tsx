import type { LinkState, OpenPane, Pane as PaneName } from '@linkflow/core'
import type { ComponentType, ReactElement } from 'react'
import { useState } from 'react'
import { useLinkContext, useLinkState, useMessages } from '../context.tsx'
import type { Messages } from '../messages/messages.ts'
import { Body, EntryFocusProvider, Footer, Pane, Title } from '../parts/pane.tsx'
import { SkeletonRows } from '../parts/skeleton.tsx'
import { AuthTypeSelectPane } from './auth-type-select-pane.tsx'
import { BrandSelectPane } from './brand-select-pane.tsx'
import { ConnectedPane } from './connected-pane.tsx'
import { ConsentPane } from './consent-pane.tsx'
import { CredentialsPane } from './credentials-pane.tsx'
import { DepositVerificationPane } from './deposit-verification-pane.tsx'
import { createDraft, DraftProvider } from './draft.ts'
import { ErrorPane } from './error-pane.tsx'
import { ExitPane } from './exit-pane.tsx'
import { InstitutionSelectPane } from './institution-select-pane.tsx'
import { LoadingPane } from './loading-pane.tsx'
import { MfaPane } from './mfa-pane.tsx'
import { NumbersInstitutionSelectPane } from './numbers-institution-select-pane.tsx'
import { NumbersPane } from './numbers-pane.tsx'
import { OAuthPane } from './oauth-pane.tsx'
import { PhoneCodePane } from './phone-code-pane.tsx'
import { PhonePane } from './phone-pane.tsx'
import { RecaptchaPane } from './recaptcha-pane.tsx'
import { SavedAccountSelectPane } from './saved-account-select-pane.tsx'
import { SavedInstitutionSelectPane } from './saved-institution-select-pane.tsx'
import { SelectAccountPane } from './select-account-pane.tsx'

/** In the order of the journey. */
const PANES: { readonly [P in OpenPane]: ComponentType } = {
  consent: ConsentPane,
  phone: PhonePane,
  'phone-code': PhoneCodePane,
  'saved-institution-select': SavedInstitutionSelectPane,
  'saved-account-select': SavedAccountSelectPane,
  'auth-type-select': AuthTypeSelectPane,
  'institution-select': InstitutionSelectPane,
  'brand-select': BrandSelectPane,
  credentials: CredentialsPane,
  oauth: OAuthPane,
  recaptcha: RecaptchaPane,
  mfa: MfaPane,
  'select-account': SelectAccountPane,
  numbers: NumbersPane,
  'numbers-institution-select': NumbersInstitutionSelectPane,
  'deposit-verification': DepositVerificationPane,
  loading: LoadingPane,
  connected: ConnectedPane,
  error: ErrorPane,
  'exit-confirmation': ExitPane,
}

export interface LinkPanesProps {
  /** Whether the first pane's title takes the focus. Default true; later panes always do. */
  readonly autoFocus?: boolean
}

/** The pane that the flow is in, in its frame; nothing while the flow is not open. */
export function LinkPanes({ autoFocus = true }: LinkPanesProps): ReactElement | null {
  const state = useLinkState((current) => current)
  const [draft] = useState(createDraft)
  const { direction, moved } = useTrail(state.pane)
  const { language, footer } = useMessages()
  const { slots } = useLinkContext()
  if (state.pane === 'closed' || (state.pane === 'created' && !state.data.opening)) return null
  const CurrentPane =
    state.pane === 'created' ? StartingPane : (slots?.[state.pane] ?? PANES[state.pane])
  return (
    <div data-part="frame" data-direction={direction} lang={language} dir={directionOf(language)}>
      <DraftProvider value={draft}>
        <EntryFocusProvider value={autoFocus || moved}>
          <CurrentPane key={`${state.pane} ${state.flow?.attempt ?? 0}`} />
        </EntryFocusProvider>
      </DraftProvider>
      <Footer>{footerText(state, footer)}</Footer>
    </div>
  )
}

/** The host has asked to open before the token was checked: the frame is there, the first pane comes into it. */
function StartingPane(): ReactElement {
  const { dialogTitle } = useMessages()
  return (
    <Pane view={null} aria-busy="true">
      <Body>
        <Title>{dialogTitle}</Title>
        <SkeletonRows count={4} />
      </Body>
    </Pane>
  )
}

/** The journey's order. */
const ORDER = Object.keys(PANES)
/** Panes that stand beside the journey come and go without direction. */
const BESIDE: readonly PaneName[] = ['loading', 'error', 'exit-confirmation', 'created', 'closed']

function placeOf(pane: PaneName): number | null {
  return BESIDE.includes(pane) ? null : ORDER.indexOf(pane)
}

interface Trail {
  readonly pane: PaneName
  /** The last pane on the journey itself. */
  readonly place: number
  readonly direction: 'none' | 'still' | 'forward' | 'back'
  readonly moved: boolean
}

/** Where the current pane lies from the one before: panes move in from there. */
function useTrail(pane: PaneName): Trail {
  const [trail, setTrail] = useState<Trail>(() => ({
    pane,
    place: placeOf(pane) ?? 0,
    direction: 'none',
    moved: false,
  }))
  if (trail.pane === pane) return trail
  const next = advance(trail, pane)
  setTrail(next)
  return next
}

function advance(trail: Trail, pane: PaneName): Trail {
  const place = placeOf(pane) ?? trail.place
  const direction = place > trail.place ? 'forward' : place < trail.place ? 'back' : 'still'
  return { pane, place, direction, moved: true }
}

function footerText({ pane, flow }: LinkState, footer: Messages['footer']): string {
  switch (pane) {
    case 'consent':
      return footer.consent
    case 'saved-institution-select':
    case 'auth-type-select':
    case 'institution-select':
    case 'brand-select':
      return footer.search
    case 'oauth':
      return footer.oauth
    case 'saved-account-select':
    case 'select-account':
      return footer.accounts(flow?.session.client_name ?? '')
    case 'connected':
      return footer.connected
    default:
      return footer.secrets
  }
}

/** The catalogue's direction, whatever the page's is. */
function directionOf(language: string): 'rtl' | undefined {
  return /^(ar|he)\b/.test(language) ? 'rtl' : undefined
}
