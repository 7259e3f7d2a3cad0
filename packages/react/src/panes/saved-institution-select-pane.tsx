import type { ReactElement } from 'react'
import { useMessages, useSend } from '../context.tsx'
import { SendAction } from '../parts/action.tsx'
import { Actions, Body, Pane, Text, Title } from '../parts/pane.tsx'
import { InstitutionRows } from './institution-rows.tsx'
import { usePane } from './use-pane.ts'

/** The banks that a returning user has linked before; or another one. */
export function SavedInstitutionSelectPane(): ReactElement {
  const { institutions } = usePane('saved-institution-select').data
  const { saved } = useMessages()
  const send = useSend()
  const counts = new Map(
    institutions.map(({ institution, accounts }) => [institution.institution_id, accounts.length]),
  )
  return (
    <Pane view="SELECT_SAVED_INSTITUTION">
      <Body>
        <Title>{saved.title}</Title>
        <Text>{saved.text}</Text>
        <InstitutionRows
          institutions={institutions.map(({ institution }) => institution)}
          select={({ institution_id }) =>
            send({ type: 'saved-institution.selected', institution_id })
          }
          detail={({ institution_id }) => saved.accounts(counts.get(institution_id) ?? 0)}
        />
      </Body>
      <Actions>
        <SendAction action="new-institution" sends={{ type: 'new-institution.pressed' }}>
          {saved.another}
        </SendAction>
      </Actions>
    </Pane>
  )
}
