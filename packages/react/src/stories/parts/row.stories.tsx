import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { userEvent } from 'storybook/test'
import { Icon } from '../../parts/icon.tsx'
import { InstitutionLogo } from '../../parts/institution-logo.tsx'
import { Row, Rows } from '../../parts/row.tsx'
import { INSTITUTIONS, longBank } from '../fixtures.ts'
import { PartStage } from './part-stage.tsx'

/** Buttons that each lead somewhere, read as a list. */
function Ways(): ReactElement {
  return (
    <PartStage>
      <Rows aria-label="Ways to connect">
        <Row
          media={<Icon name="bank" />}
          label="Sign in to your bank"
          detail="Fastest. Connected in about a minute."
        />
        <Row media={<Icon name="numbers" />} label="Type your account numbers" />
      </Rows>
    </PartStage>
  )
}

const meta = { title: 'Parts/Row', component: Ways } satisfies Meta<typeof Ways>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

export const Focused: Story = { play: async () => userEvent.tab() }

export const Banks: Story = {
  render: () => (
    <PartStage>
      <Rows aria-label="Banks">
        {[...INSTITUTIONS.slice(0, 2), longBank].map((institution) => (
          <Row
            key={institution.institution_id}
            media={<InstitutionLogo institution={institution} />}
            label={institution.name}
            detail={institution.url}
          />
        ))}
      </Rows>
    </PartStage>
  ),
}
