import type { StateIn } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useBankName, useMessages } from '../context.tsx'
import type { ActionProps } from '../parts/action.tsx'
import { SendAction } from '../parts/action.tsx'
import { BankHost, BankLabel } from '../parts/bank-label.tsx'
import { DegradedNotice } from '../parts/degraded-notice.tsx'
import type { IconName } from '../parts/icon.tsx'
import { Badge, Icon } from '../parts/icon.tsx'
import { InstitutionLogo } from '../parts/institution-logo.tsx'
import { Actions, Pane, ReadingBody, Text, Title } from '../parts/pane.tsx'
import { usePane } from './use-pane.ts'

/** Sign-in at the bank's own page (link-contract E.2.8): before it, while it is open, and when it was kept from opening. */
export function OAuthPane(): ReactElement {
  const { flow, data } = usePane('oauth')
  switch (data.phase) {
    case 'asking':
    case 'ready':
      return <Departure flow={flow} pending={data.page === null} />
    case 'waiting':
      return <Waiting flow={flow} />
    case 'blocked':
      return <Blocked flow={flow} />
  }
}

type Flow = Pick<StateIn<'oauth'>, 'flow'>

/** Where the user goes, and what happens there. */
function Departure({ flow, pending }: Flow & { readonly pending: boolean }): ReactElement {
  const { oauth } = useMessages()
  const { institution, session } = flow
  const bank = useBankName()
  return (
    <Pane view="OAUTH" back={!session.update_mode} aria-busy={pending}>
      <ReadingBody>
        {institution ? <InstitutionLogo institution={institution} size="large" /> : null}
        <Title>{oauth.title(bank)}</Title>
        <BankHost url={institution?.url ?? null} />
        <Text>{oauth.text(bank)}</Text>
        <DegradedNotice institution={institution} />
        <ol data-part="steps">
          {oauth.steps(session.client_name).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </ReadingBody>
      <Actions>
        <OpenAction pending={pending}>{oauth.open(bank)}</OpenAction>
      </Actions>
    </Pane>
  )
}

function Waiting({ flow }: Flow): ReactElement {
  const { oauth } = useMessages()
  const text = oauth.waitingText(useBankName())
  return (
    <Notice flow={flow} icon="external" title={oauth.waitingTitle} text={text}>
      <span data-part="progress" aria-hidden="true" />
      <Actions>
        <OpenAction variant="secondary">{oauth.again}</OpenAction>
        <SendAction action="cancel" variant="quiet" sends={{ type: 'oauth.closed' }}>
          {oauth.cancel}
        </SendAction>
      </Actions>
    </Notice>
  )
}

function Blocked({ flow }: Flow): ReactElement {
  const { oauth } = useMessages()
  const bank = useBankName()
  return (
    <Notice
      flow={flow}
      icon="alert"
      tone="warning"
      title={oauth.blockedTitle}
      text={oauth.blockedText(bank)}
    >
      <Actions>
        <OpenAction>{oauth.open(bank)}</OpenAction>
      </Actions>
    </Notice>
  )
}

interface NoticeProps extends Flow {
  readonly icon: IconName
  readonly tone?: 'neutral' | 'warning'
  readonly title: string
  readonly text: string
  readonly children: ActionProps['children']
}

function Notice({
  flow,
  icon,
  tone = 'neutral',
  title,
  text,
  children,
}: NoticeProps): ReactElement {
  return (
    <Pane
      view="OAUTH"
      back={!flow.session.update_mode}
      context={<BankLabel institution={flow.institution} />}
    >
      <ReadingBody>
        <Badge name={icon} tone={tone} />
        <Title>{title}</Title>
        <Text>{text}</Text>
      </ReadingBody>
      {children}
    </Pane>
  )
}

/** Opens the bank's page: in the click itself, or a browser would block it. */
function OpenAction({ children, ...rest }: ActionProps): ReactElement {
  const { common } = useMessages()
  return (
    <SendAction action="open-oauth" variant="primary" sends={{ type: 'oauth.opened' }} {...rest}>
      {rest.pending ? (
        common.pending
      ) : (
        <>
          {children}
          <Icon name="external" />
        </>
      )}
    </SendAction>
  )
}
