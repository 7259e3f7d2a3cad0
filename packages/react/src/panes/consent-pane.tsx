import type { ReactElement } from 'react'
import { useMessages } from '../context.tsx'
import type { Messages } from '../messages/messages.ts'
import { SendAction } from '../parts/action.tsx'
import { Icon } from '../parts/icon.tsx'
import { Actions, Pane, ReadingBody, Text, Title } from '../parts/pane.tsx'
import { Bridge } from './bridge.tsx'
import { DataUseBody } from './data-use-body.tsx'
import { isKnown } from './known-product.ts'
import { usePane } from './use-pane.ts'

/** Says who will see what, and asks. The first pane of a new link; what is shared, in full, is a second page of it. */
export function ConsentPane(): ReactElement {
  const { flow, data } = usePane('consent')
  const { client_name, data_use } = flow.session
  const { consent } = useMessages()
  const details = data.details ? data_use : null
  return (
    <Pane view="CONSENT" back={details !== null}>
      {details ? <DataUseBody dataUse={details} clientName={client_name} /> : <Summary />}
      <Actions>
        <p data-part="legal">{consent.agree(client_name)}</p>
        <SendAction action="continue" variant="primary" sends={{ type: 'consent.accepted' }}>
          {consent.submit}
        </SendAction>
      </Actions>
    </Pane>
  )
}

function Summary(): ReactElement {
  const { client_name, products, data_use } = usePane('consent').flow.session
  const { consent } = useMessages()
  return (
    <ReadingBody>
      <Bridge clientName={client_name} />
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
          <SendAction action="data-types" variant="quiet" sends={{ type: 'data-types.viewed' }}>
            {consent.details}
          </SendAction>
        ) : null}
      </div>
      <p data-part="promise">
        <Icon name="lock" />
        <span data-part="promise-text">
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
