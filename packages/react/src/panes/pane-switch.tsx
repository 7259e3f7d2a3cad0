import type { LinkState, OpenPane, Pane as PaneName } from '@linkflow/core'
import type { ComponentType, ReactElement } from 'react'
import { useState } from 'react'
import { useLinkState, useMessages } from '../context.tsx'
import type { Messages } from '../messages/messages.ts'
import { Icon } from '../parts/icon.tsx'
import { Body, EntryFocusProvider, Pane, Title } from '../parts/pane.tsx'
import { SkeletonRows } from '../parts/skeleton.tsx'
import { ConnectedPane } from './connected-pane.tsx'
import { ConsentPane } from './consent-pane.tsx'
import { CredentialsPane } from './credentials-pane.tsx'
import { createDraft, DraftProvider } from './draft.ts'
import { ErrorPane } from './error-pane.tsx'
import { ExitPane } from './exit-pane.tsx'
import { InstitutionSelectPane } from './institution-select-pane.tsx'
import { LoadingPane } from './loading-pane.tsx'
import { MfaPane } from './mfa-pane.tsx'
import { SelectAccountPane } from './select-account-pane.tsx'
import { UnavailablePane } from './unavailable-pane.tsx'

const PANES: { readonly [P in OpenPane]?: ComponentType } = {
  consent: ConsentPane,
  'institution-select': InstitutionSelectPane,
  credentials: CredentialsPane,
  mfa: MfaPane,
  loading: LoadingPane,
  'select-account': SelectAccountPane,
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
  const state = useLinkState('LinkPanes', (current) => current)
  const [draft] = useState(createDraft)
  const { direction, moved } = useTrail(state.pane)
  const { language } = useMessages('LinkPanes')
  if (state.pane === 'closed' || (state.pane === 'created' && !state.data.opening)) return null
  const CurrentPane =
    state.pane === 'created' ? StartingPane : (PANES[state.pane] ?? UnavailablePane)
  return (
    <div data-part="frame" data-direction={direction} lang={language}>
      <DraftProvider value={draft}>
        <EntryFocusProvider value={autoFocus || moved}>
          <CurrentPane key={`${state.pane} ${state.flow?.attempt ?? 0}`} />
        </EntryFocusProvider>
      </DraftProvider>
      <Footer state={state} />
    </div>
  )
}

/** The host has asked to open before the token was checked: the frame is there, the first pane comes into it. */
function StartingPane(): ReactElement {
  const { dialogTitle } = useMessages('LinkPanes')
  return (
    <Pane view={null} aria-busy="true">
      <Body>
        <Title>{dialogTitle}</Title>
        <SkeletonRows count={4} />
      </Body>
    </Pane>
  )
}

/** The journey's order. Panes that stand beside it have none, and come and go without direction. */
const ORDER: { readonly [P in PaneName]?: number } = {
  consent: 0,
  'institution-select': 1,
  credentials: 2,
  mfa: 3,
  'select-account': 4,
  connected: 5,
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
    place: ORDER[pane] ?? 0,
    direction: 'none',
    moved: false,
  }))
  if (trail.pane === pane) return trail
  const next = advance(trail, pane)
  setTrail(next)
  return next
}

function advance(trail: Trail, pane: PaneName): Trail {
  const place = ORDER[pane] ?? trail.place
  const direction = place > trail.place ? 'forward' : place < trail.place ? 'back' : 'still'
  return { pane, place, direction, moved: true }
}

function Footer({ state }: { readonly state: LinkState }): ReactElement {
  const { footer } = useMessages('LinkPanes')
  return (
    <footer data-part="footer">
      <Icon name="lock" />
      {footerText(state, footer)}
    </footer>
  )
}

function footerText({ pane, flow }: LinkState, footer: Messages['footer']): string {
  switch (pane) {
    case 'consent':
      return footer.consent
    case 'institution-select':
      return footer.search
    case 'select-account':
      return footer.accounts(flow?.session.client_name ?? '')
    case 'connected':
      return footer.connected
    default:
      return footer.secrets
  }
}
