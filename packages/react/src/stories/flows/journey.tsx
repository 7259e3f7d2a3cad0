import type { EventMetadata, OAuthPage, OAuthPort } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useEffect, useState } from 'react'
import type { LinkFlow } from '../../link-flow.ts'
import { createLinkFlow } from '../../link-flow.ts'
import { LinkScope } from '../../link-scope.tsx'
import { LinkPanes } from '../../panes/pane-switch.tsx'
import { useStoryLook } from '../toolbar/story-look.tsx'
import { useFlowState } from '../../use-link-flow.ts'
import type { BankInPage } from './bank-in-page.ts'
import { createBankInPage } from './bank-in-page.ts'
import './flows.css'

export interface JourneyProps {
  /** Makes the link token, as an app's server would. */
  readonly token: (bank: BankInPage) => Promise<string>
}

/** The real machine against the sandbox in this page, and beside it what an app hears from it. */
export function Journey({ token }: JourneyProps): ReactElement {
  const { messages } = useStoryLook()
  const [bank] = useState(createBankInPage)
  const [heard, setHeard] = useState<readonly string[]>([])
  const [page, setPage] = useState<OAuthPage | null>(null)
  const [flow, setFlow] = useState<LinkFlow | null>(null)
  useEffect(() => {
    let created: LinkFlow | null = null
    let wanted = true
    const write = (line: string): void => setHeard((lines) => [...lines, line])
    void token(bank).then((link_token) => {
      if (!wanted) return
      created = createLinkFlow({
        start: { token: link_token },
        client: bank.client,
        oauth: framePort(setPage),
        callbacks: () => ({
          onEvent: (name, metadata) => write(lineOf(name, metadata)),
          onSuccess: (_, { accounts }) => write(`onSuccess · ${accounts.length} accounts`),
          onExit: (error, { status }) => write(`onExit · ${error?.error_code ?? status}`),
        }),
      })
      created.open()
      setFlow(created)
    })
    return () => {
      wanted = false
      created?.destroy()
      setHeard([])
    }
  }, [bank, token])
  return (
    <div className="journey">
      <div className="journey-flow">
        {flow ? (
          <LinkScope flow={flow} client={bank.client} messages={messages}>
            <LinkPanes />
          </LinkScope>
        ) : null}
        {page ? <BankFrame url={page.url} /> : null}
        <Ended flow={flow} />
      </div>
      <Heard lines={heard} />
    </div>
  )
}

/** The bank's page in a frame over the pane, where an app would have a window: a test can press its buttons. */
function framePort(show: (page: OAuthPage | null) => void): OAuthPort {
  return {
    open: (page, send) => {
      show(page)
      const onMessage = ({ data, origin }: MessageEvent<unknown>): void => {
        const { source, oauth_state_id } = Object(data) as Readonly<Record<string, unknown>>
        if (origin !== location.origin || source !== 'linkflow') return
        if (oauth_state_id !== page.oauth_state_id) return
        removeEventListener('message', onMessage)
        show(null)
        send({ type: 'oauth.returned', oauth_state_id: page.oauth_state_id })
      }
      addEventListener('message', onMessage)
    },
  }
}

function BankFrame({ url }: { readonly url: string }): ReactElement {
  // oxlint-disable-next-line react/iframe-missing-sandbox -- Our own page, which has to reach this one.
  return <iframe className="journey-bank" title="The bank’s own page" src={url} />
}

function Ended({ flow }: { readonly flow: LinkFlow | null }): ReactElement | null {
  const closed = useFlowState(flow, ({ pane }) => pane === 'closed')
  return closed ? (
    <p className="journey-ended" role="status">
      The flow is closed. Your app goes on from here.
    </p>
  ) : null
}

function Heard({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <aside className="journey-heard" aria-label="What your app hears">
      <h2>What your app hears</h2>
      <ol>
        {lines.map((line, index) => (
          <li key={index}>
            <code>{line}</code>
          </li>
        ))}
      </ol>
    </aside>
  )
}

/** `TRANSITION_VIEW · MFA code`. */
function lineOf(name: string, metadata: EventMetadata): string {
  const { view_name, mfa_type, error_code, exit_status, institution_search_query } = metadata
  const own = { TRANSITION_VIEW: [view_name, mfa_type], OPEN: [view_name], SUBMIT_MFA: [mfa_type] }
  const details =
    name in own
      ? // True by the line above.
        own[name as keyof typeof own]
      : [error_code, exit_status, institution_search_query]
  const said = details.filter(Boolean).join(' ')
  return said ? `${name} · ${said}` : name
}
