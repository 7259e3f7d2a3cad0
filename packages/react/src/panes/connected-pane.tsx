import type { LinkedItem } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useMessages, useSend } from '../context.tsx'
import { SubmitAction } from '../parts/action.tsx'
import { Icon } from '../parts/icon.tsx'
import { Actions, Pane, ReadingBody, Text, Title } from '../parts/pane.tsx'
import { Mask } from './select-account-pane.tsx'
import { usePane } from './use-pane.ts'
import { useSubmitOnce } from './use-submit-once.ts'

/** Done. Every way out of here is success (decision 4). */
export function ConnectedPane(): ReactElement {
  const { flow, data } = usePane('connected', 'ConnectedPane')
  const { connected, common } = useMessages('ConnectedPane')
  const send = useSend('ConnectedPane')
  const { pending, once } = useSubmitOnce()
  const { client_name, update_mode } = flow.session
  const bank = data.item.institution?.name ?? flow.institution?.name ?? common.yourBank
  const text = update_mode ? connected.reconnectedText : connected.text
  return (
    <Pane view="CONNECTED">
      <ReadingBody>
        <span data-part="badge" data-tone="success" aria-hidden="true">
          <Icon name="check" />
        </span>
        <Title>{update_mode ? connected.reconnectedTitle : connected.title}</Title>
        <Text>{text(bank, client_name)}</Text>
        <SharedAccounts accounts={data.item.accounts} />
      </ReadingBody>
      <Actions>
        <SubmitAction
          type="button"
          pending={pending}
          onClick={() => once(() => send({ type: 'finish.pressed' }))}
        >
          {connected.submit}
        </SubmitAction>
      </Actions>
    </Pane>
  )
}

function SharedAccounts({ accounts }: Pick<LinkedItem, 'accounts'>): ReactElement | null {
  const { connected } = useMessages('ConnectedPane')
  if (accounts.length === 0) return null
  return (
    <div data-part="shared">
      <h3 data-part="subtitle">{connected.shared(accounts.length)}</h3>
      <ul data-part="shared-list">
        {accounts.map(({ id, name, mask }) => (
          <li key={id}>
            <bdi data-part="shared-name">{name}</bdi>
            {mask ? <Mask mask={mask} /> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
