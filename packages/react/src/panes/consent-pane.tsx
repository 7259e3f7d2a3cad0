import type { ReactElement } from 'react'
import { useMessages, useSend } from '../context.tsx'
import type { Messages } from '../messages/messages.ts'
import { Action } from '../parts/action.tsx'
import { Icon } from '../parts/icon.tsx'
import { initialsOf } from '../parts/institution-logo.tsx'
import { Actions, Pane, ReadingBody, Text, Title } from '../parts/pane.tsx'
import { DataUseBody } from './data-use-body.tsx'
import { isKnown } from './known-product.ts'
import { usePane } from './use-pane.ts'

/** Says who will see what, and asks. The first pane of a new link; what is shared, in full, is a second page of it. */
export function ConsentPane(): ReactElement {
  const { flow, data } = usePane('consent')
  const { client_name, data_use } = flow.session
  const { consent } = useMessages()
  const send = useSend()
  const details = data.details ? data_use : null
  return (
    <Pane view="CONSENT" back={details !== null}>
      {details ? <DataUseBody dataUse={details} clientName={client_name} /> : <Summary />}
      <Actions>
        <p data-part="legal">{consent.agree(client_name)}</p>
        <Action
          action="continue"
          variant="primary"
          onClick={() => send({ type: 'consent.accepted' })}
        >
          {consent.submit}
        </Action>
      </Actions>
    </Pane>
  )
}

function Summary(): ReactElement {
  const { client_name, products, data_use } = usePane('consent').flow.session
  const { consent } = useMessages()
  const send = useSend()
  return (
    <ReadingBody>
      <div data-part="bridge" aria-hidden="true">
        <span data-part="bridge-end">{initialsOf(client_name)}</span>
        <span data-part="bridge-line" />
        <span data-part="bridge-end" data-end="bank">
          <Icon name="bank" />
        </span>
      </div>
      <Title>{consent.title(client_name)}</Title>
      <Text>{consent.text}</Text>
      <div data-part="sees">
        <h3 data-part="subtitle">{consent.sees(client_name)}</h3>
        <ul data-part="sees-list">
          {wordsFor(products, consent).map((words) => (
            <li key={words}>
              <Icon name="check" />
              {words}
            </li>
          ))}
        </ul>
        {data_use ? (
          <Action
            action="data-types"
            variant="quiet"
            onClick={() => send({ type: 'data-types.viewed' })}
          >
            {consent.details}
          </Action>
        ) : null}
      </div>
      <p data-part="promise">
        <Icon name="lock" />
        <span>
          <strong>{consent.secure}</strong>
          {consent.secureText}
        </span>
      </p>
    </ReadingBody>
  )
}

function wordsFor(products: readonly string[], consent: Messages['consent']): readonly string[] {
  return [
    consent.basics,
    ...products.filter(isKnown(consent)).map((name) => consent.products[name]),
  ]
}
