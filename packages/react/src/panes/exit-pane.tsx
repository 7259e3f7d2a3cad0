import type { ReactElement } from 'react'
import { useBankName, useMessages } from '../context.tsx'
import { SendAction } from '../parts/action.tsx'
import { BankLabel } from '../parts/bank-label.tsx'
import { Badge } from '../parts/icon.tsx'
import { ManualAction } from '../parts/manual-action.tsx'
import { Actions, Pane, ReadingBody, Text, Title } from '../parts/pane.tsx'
import { usePane } from './use-pane.ts'

/** Leave, or stay where you were (decisions 6 and 21). */
export function ExitPane(): ReactElement {
  const { flow, data } = usePane('exit-confirmation')
  const { exit } = useMessages()
  const { client_name, update_mode } = flow.session
  const bank = useBankName()
  return (
    <Pane view="EXIT" context={<BankLabel institution={flow.institution} />}>
      <ReadingBody>
        <Badge name="exit" tone="neutral" />
        <Title>{exit.title}</Title>
        <Text>{update_mode ? exit.reconnectText(bank) : exit.text(bank, client_name)}</Text>
      </ReadingBody>
      <Actions>
        <SendAction action="stay" variant="primary" sends={{ type: 'exit.declined' }}>
          {exit.stay}
        </SendAction>
        <SendAction action="confirm-exit" sends={{ type: 'exit.confirmed' }}>
          {exit.leave}
        </SendAction>
        {data.from.pane === 'numbers' ? null : <ManualAction variant="quiet" />}
      </Actions>
    </Pane>
  )
}
