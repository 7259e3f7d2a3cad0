import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { BankHost, BankLabel } from '../../parts/bank-label.tsx'
import type { InstitutionLogoProps } from '../../parts/institution-logo.tsx'
import { InstitutionLogo } from '../../parts/institution-logo.tsx'
import { INSTITUTIONS, longBank, platypus } from '../fixtures.ts'
import { PartStage, Specimen } from './part-stage.tsx'

const SIZES = ['small', 'medium', 'large'] as const

/** A green square, to stand for a bank's picture. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mPkKSv7DwAD0gHqf8yzbgAAAABJRU5ErkJggg=='

/** The bank's picture, or its initials on its own colour. Decoration: the name stands beside it. */
function Logos({ institution }: Pick<InstitutionLogoProps, 'institution'>): ReactElement {
  return (
    <PartStage>
      {SIZES.map((size) => (
        <Specimen key={size} label={size}>
          <InstitutionLogo institution={institution} size={size} />
        </Specimen>
      ))}
    </PartStage>
  )
}

const meta = {
  title: 'Parts/Institution logo',
  component: Logos,
  args: { institution: platypus },
} satisfies Meta<typeof Logos>

export default meta
type Story = StoryObj<typeof meta>

export const Initials: Story = {}

export const Picture: Story = { args: { institution: { ...platypus, logo: PICTURE } } }

export const NoColour: Story = { args: { institution: { ...platypus, primary_color: null } } }

/** Dark colours carry white letters, light ones black. */
export const Colours: Story = {
  render: () => (
    <PartStage>
      <div className="specimen-row">
        {INSTITUTIONS.map((institution) => (
          <InstitutionLogo key={institution.institution_id} institution={institution} />
        ))}
      </div>
    </PartStage>
  ),
}

/** What names the bank in a header, and what shows its address. */
export const BesideItsName: Story = {
  render: () => (
    <PartStage>
      <Specimen label="BankLabel">
        <BankLabel institution={platypus} />
      </Specimen>
      <Specimen label="BankLabel, a long name">
        <BankLabel institution={longBank} />
      </Specimen>
      <Specimen label="BankHost: only for a secure address">
        <BankHost url={platypus.url} />
      </Specimen>
    </PartStage>
  ),
}
