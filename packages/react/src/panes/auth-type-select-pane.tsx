import type { ReactElement } from 'react'
import { useMessages, useSend } from '../context.tsx'
import { Icon } from '../parts/icon.tsx'
import { Body, Pane, Text, Title } from '../parts/pane.tsx'
import { Row, Rows } from '../parts/row.tsx'
import { usePane } from './use-pane.ts'

/** Sign in, or type the account numbers: where the token asks first (link-contract A.2, E.2.10). */
export function AuthTypeSelectPane(): ReactElement {
  const { client_name } = usePane('auth-type-select').flow.session
  const { authType } = useMessages()
  const send = useSend()
  return (
    <Pane view="SELECT_AUTH_TYPE">
      <Body>
        <Title>{authType.title}</Title>
        <Text>{authType.text(client_name)}</Text>
        <Rows aria-label={authType.title}>
          <Row
            action="instant"
            media={<Icon name="bank" />}
            label={authType.instant}
            detail={authType.instantText}
            onClick={() => send({ type: 'auth-type.selected', auth_type: 'instant' })}
          />
          <Row
            action="manual"
            media={<Icon name="numbers" />}
            label={authType.manual}
            detail={authType.manualText}
            onClick={() => send({ type: 'auth-type.selected', auth_type: 'manual' })}
          />
        </Rows>
      </Body>
    </Pane>
  )
}
