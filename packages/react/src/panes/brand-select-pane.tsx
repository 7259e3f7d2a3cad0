import type { ReactElement } from 'react'
import { useMessages, useSend } from '../context.tsx'
import { BankLabel } from '../parts/bank-label.tsx'
import { Body, Pane, Text, Title } from '../parts/pane.tsx'
import { InstitutionBlocked } from './institution-blocked.tsx'
import { InstitutionRows } from './institution-rows.tsx'
import { usePane } from './use-pane.ts'

/** The sign-in portals of one brand; or, once one was chosen that cannot be linked now, why. */
export function BrandSelectPane(): ReactElement {
  const { brand, blocked } = usePane('brand-select').data
  const { brand: words } = useMessages()
  const send = useSend()
  if (blocked) return <InstitutionBlocked view="SELECT_BRAND" institution={blocked} />
  return (
    <Pane view="SELECT_BRAND" back context={<BankLabel institution={brand} />}>
      <Body>
        <Title>{words.title(brand.name)}</Title>
        <Text>{words.text}</Text>
        <InstitutionRows
          institutions={brand.portals}
          select={(institution) => send({ type: 'institution.selected', institution })}
        />
      </Body>
    </Pane>
  )
}
