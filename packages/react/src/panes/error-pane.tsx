import type { Flow } from '@linkflow/core'
import { mayPass } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useBankName, useMessages } from '../context.tsx'
import type { ErrorKind } from '../messages/error-kind.ts'
import { errorKindOf, mendedAtBank, mendedOnceMore } from '../messages/error-kind.ts'
import { SendAction } from '../parts/action.tsx'
import { BankLabel, hostOf } from '../parts/bank-label.tsx'
import { Badge, Icon } from '../parts/icon.tsx'
import { ManualAction } from '../parts/manual-action.tsx'
import { Actions, Pane, ReadingBody, Text, Title } from '../parts/pane.tsx'
import { usePane } from './use-pane.ts'

/**
 * What happened, whose move it is, what to do. The primary button is the one that mends it: `retry` where the same
 * may work in a moment, `back` to the list where it will not (decision 18).
 */
export function ErrorPane(): ReactElement {
  const { flow, data } = usePane('error')
  const messages = useMessages()
  const { error } = data
  const { institution, session } = flow
  const kind = errorKindOf(error)
  const bank = useBankName()
  const words = messages.errors[kind]({ bank, clientName: session.client_name })
  const host = mendedAtBank(kind) ? hostOf(institution?.url ?? null) : null
  const retry = mayPass(error, data.from)
  return (
    <Pane view="ERROR" context={<BankLabel institution={institution} />}>
      <ReadingBody>
        <Badge name="alert" tone="warning" />
        <Title>{words.title}</Title>
        <div data-part="explanation" role="alert" data-error-code={error.error_code}>
          <Text>{words.text}</Text>
          <p data-part="step">{words.step}</p>
        </div>
        {host && institution?.url ? <BankLink url={institution.url} host={host} /> : null}
        <p data-part="reference">
          {messages.error.reference} <code>{error.error_code}</code>
        </p>
      </ReadingBody>
      <Actions>
        {retry ? (
          <SendAction action="retry" variant="primary" sends={{ type: 'retry.pressed' }}>
            {messages.common.retry}
          </SendAction>
        ) : null}
        <OtherWay flow={flow} kind={kind} retry={retry} />
        <ManualAction variant={retry ? 'quiet' : 'secondary'} />
      </Actions>
    </Pane>
  )
}

function BankLink({ url, host }: { readonly url: string; readonly host: string }): ReactElement {
  const { error, common } = useMessages()
  return (
    <a data-part="link" href={url} target="_blank" rel="noopener noreferrer">
      {error.visit(host)}
      <Icon name="external" />
      <span data-part="spoken">{common.opensNewTab}</span>
    </a>
  )
}

interface OtherWayProps {
  readonly flow: Flow
  readonly kind: ErrorKind
  /** There is a button to try again, which comes first. */
  readonly retry: boolean
}

/** Back to the list. A repair has none, its bank is given; a micro-deposit has not even that, only the way out. */
function OtherWay({ flow, kind, retry }: OtherWayProps): ReactElement | null {
  const { common, error, institutions } = useMessages()
  const variant = retry ? 'secondary' : 'primary'
  const { update_mode, verification } = flow.session
  if (verification)
    return (
      <SendAction action="exit" variant={variant} sends={{ type: 'exit.requested' }}>
        {institutions.exit}
      </SendAction>
    )
  // In a repair, back is one more try too.
  if (update_mode && retry) return null
  return (
    <SendAction action="back" variant={variant} sends={{ type: 'back.pressed' }}>
      {update_mode
        ? error.signInAgain
        : mendedOnceMore(kind)
          ? institutions.title
          : common.anotherBank}
    </SendAction>
  )
}
