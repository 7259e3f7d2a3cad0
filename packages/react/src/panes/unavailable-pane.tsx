import { viewOf } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useLinkState, useMessages, useSend } from '../context.tsx'
import { Action } from '../parts/action.tsx'
import { BankLabel } from '../parts/bank-label.tsx'
import { Icon } from '../parts/icon.tsx'
import { Actions, Pane, ReadingBody, Text, Title } from '../parts/pane.tsx'

/** For a step that has no pane of its own yet: it says so, and leads back to the list. */
export function UnavailablePane(): ReactElement {
  const view = useLinkState('UnavailablePane', viewOf)
  const institution = useLinkState('UnavailablePane', ({ flow }) => flow?.institution ?? null)
  const { unavailable, common } = useMessages('UnavailablePane')
  const send = useSend('UnavailablePane')
  return (
    <Pane view={view} context={<BankLabel institution={institution} />}>
      <ReadingBody>
        <span data-part="badge" data-tone="warning" aria-hidden="true">
          <Icon name="alert" />
        </span>
        <Title>{unavailable.title}</Title>
        <Text>{unavailable.text}</Text>
      </ReadingBody>
      <Actions>
        <Action action="back" variant="primary" onClick={() => send({ type: 'back.pressed' })}>
          {common.anotherBank}
        </Action>
      </Actions>
    </Pane>
  )
}
