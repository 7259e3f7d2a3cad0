import type { Institution, ViewName } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useFlow, useMessages } from '../context.tsx'
import { SendAction } from '../parts/action.tsx'
import { InstitutionLogo } from '../parts/institution-logo.tsx'
import { ManualAction } from '../parts/manual-action.tsx'
import { Actions, Pane, ReadingBody, Text, Title } from '../parts/pane.tsx'

export interface InstitutionBlockedProps {
  readonly institution: Institution
  /** The list that it was chosen from. */
  readonly view: Extract<ViewName, 'SELECT_INSTITUTION' | 'SELECT_BRAND'>
}

/** The bank that was chosen cannot be linked now: why, and the way back to the list (link-contract E.2.12). */
export function InstitutionBlocked({ institution, view }: InstitutionBlockedProps): ReactElement {
  const { institutions: words, common } = useMessages()
  const { client_name } = useFlow().session
  const down = institution.status === 'DOWN'
  return (
    <Pane view={view} data-institution-status={institution.status}>
      <ReadingBody>
        <InstitutionLogo institution={institution} size="large" />
        <Title>{(down ? words.downTitle : words.unsupportedTitle)(institution.name)}</Title>
        <Text>{down ? words.downText : words.unsupportedText(client_name)}</Text>
      </ReadingBody>
      <Actions>
        <SendAction action="back" variant="primary" sends={{ type: 'back.pressed' }}>
          {common.anotherBank}
        </SendAction>
        {view === 'SELECT_INSTITUTION' ? <ManualAction /> : null}
      </Actions>
    </Pane>
  )
}
