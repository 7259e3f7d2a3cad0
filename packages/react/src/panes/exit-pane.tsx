import type { ReactElement } from 'react'
import { useMessages, useSend } from '../context.tsx'
import { Action } from '../parts/action.tsx'
import { BankLabel } from '../parts/bank-label.tsx'
import { Icon } from '../parts/icon.tsx'
import { ManualAction } from '../parts/manual-action.tsx'
import { Actions, Pane, ReadingBody, Text, Title } from '../parts/pane.tsx'
import { usePane } from './use-pane.ts'

/** Leave, or stay where you were (decisions 6 and 21). */
export function ExitPane(): ReactElement {
  const { flow, data } = usePane('exit-confirmation')
  const { exit, common } = useMessages()
  const send = useSend()
  const { client_name, update_mode } = flow.session
  const bank = flow.institution?.name ?? common.yourBank
  return (
    <Pane view="EXIT" context={<BankLabel institution={flow.institution} />}>
      <ReadingBody>
        <span data-part="badge" data-tone="neutral" aria-hidden="true">
          <Icon name="exit" />
        </span>
        <Title>{exit.title}</Title>
        <Text>{update_mode ? exit.reconnectText(bank) : exit.text(bank, client_name)}</Text>
      </ReadingBody>
      <Actions>
        <Action action="stay" variant="primary" onClick={() => send({ type: 'exit.declined' })}>
          {exit.stay}
        </Action>
        <Action action="confirm-exit" onClick={() => send({ type: 'exit.confirmed' })}>
          {exit.leave}
        </Action>
        {data.from.pane === 'numbers' ? null : <ManualAction variant="quiet" />}
      </Actions>
    </Pane>
  )
}
