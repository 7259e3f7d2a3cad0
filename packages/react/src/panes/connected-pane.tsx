import type { Flow, LinkedItem, VerificationStatus } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useMessages, useSend } from '../context.tsx'
import type { Messages } from '../messages/messages.ts'
import { Action, SubmitAction } from '../parts/action.tsx'
import { Badge } from '../parts/icon.tsx'
import { Mask } from '../parts/mask.tsx'
import { Actions, Pane, ReadingBody, Text, Title } from '../parts/pane.tsx'
import { usePane } from './use-pane.ts'
import { useSubmitOnce } from './use-submit-once.ts'

/** Done. Every way out of here is success (decision 4). */
export function ConnectedPane(): ReactElement {
  const { flow, data } = usePane('connected')
  const messages = useMessages()
  const send = useSend()
  const { pending, once } = useSubmitOnce()
  const { connected } = messages
  const status = data.item.accounts.map((account) => account.verification_status).find(Boolean)
  const { title, text, note, failed } = wordsFor(flow, data.item, status ?? null, messages)
  return (
    <Pane view="CONNECTED">
      <ReadingBody>
        <Badge name={failed ? 'alert' : 'check'} tone={failed ? 'warning' : 'success'} />
        <Title>{title}</Title>
        <Text>{text}</Text>
        {note ? <p data-part="step">{note}</p> : null}
        <SharedAccounts accounts={data.item.accounts} />
      </ReadingBody>
      <Actions>
        <SubmitAction
          type="button"
          pending={pending}
          onClick={() => once(() => send({ type: 'finish.pressed' }))}
        >
          {(flow.session.update_mode && connected.reconnectedSubmit) || connected.submit}
        </SubmitAction>
        {flow.session.multi_item ? (
          <Action action="another" onClick={() => once(() => send({ type: 'another.pressed' }))}>
            {connected.another}
          </Action>
        ) : null}
      </Actions>
    </Pane>
  )
}

interface Words {
  readonly title: string
  readonly text: string
  /** What has become of the check of the account number, where there was one (link-contract M 70). */
  readonly note?: string | null
  readonly failed?: boolean
}

/** Linked, linked again, verified by a micro-deposit, or not. */
function wordsFor(
  { session, institution }: Flow,
  item: LinkedItem,
  status: VerificationStatus | null,
  { connected, common }: Messages,
): Words {
  const { client_name, update_mode, verification } = session
  const known = item.institution ?? institution
  const bank = known?.name ?? common.yourBank
  const note = status && connected.verification[status]
  if (note && (status === 'verification_failed' || status === 'verification_expired'))
    return { title: connected.unverifiedTitle, text: note, failed: true }
  if (verification)
    return { title: connected.verifiedTitle, text: connected.accountText(client_name) }
  if (update_mode)
    return { title: connected.reconnectedTitle, text: connected.reconnectedText(bank, client_name) }
  const text = known ? connected.text(bank, client_name) : connected.accountText(client_name)
  return { title: connected.title, text, note }
}

function SharedAccounts({ accounts }: Pick<LinkedItem, 'accounts'>): ReactElement | null {
  const { connected } = useMessages()
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
