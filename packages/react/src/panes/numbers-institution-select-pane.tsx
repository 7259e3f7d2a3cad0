import type { ReactElement } from 'react'
import { useMessages, useSend } from '../context.tsx'
import { SendAction } from '../parts/action.tsx'
import { Actions, Body, Pane, Text, Title } from '../parts/pane.tsx'
import { InstitutionRows } from './institution-rows.tsx'
import { usePane } from './use-pane.ts'

/** The bank that the numbers name can be signed in to, which is faster (link-contract E.2.10, reroute to credentials). */
export function NumbersInstitutionSelectPane(): ReactElement {
  const { institutions, optional } = usePane('numbers-institution-select').data
  const { numbers } = useMessages()
  const send = useSend()
  return (
    <Pane view="NUMBERS_SELECT_INSTITUTION">
      <Body>
        <Title>{numbers.rerouteTitle(institutions.length)}</Title>
        <Text>{numbers.rerouteText}</Text>
        <InstitutionRows
          institutions={institutions}
          select={(institution) => send({ type: 'institution.selected', institution })}
        />
      </Body>
      {optional ? (
        <Actions>
          <SendAction action="manual" sends={{ type: 'manual.pressed' }}>
            {numbers.keep}
          </SendAction>
        </Actions>
      ) : null}
    </Pane>
  )
}
