import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { expect, userEvent, within } from 'storybook/test'
import { Action, BackAction, ExitAction, SubmitAction } from '../../parts/action.tsx'
import { Icon } from '../../parts/icon.tsx'
import { ManualAction } from '../../parts/manual-action.tsx'
import { PartStage, Specimen } from './part-stage.tsx'

/** Every button of the flow. `data-variant` and `data-state` are there to be styled. */
function Buttons(): ReactElement {
  return (
    <PartStage session={{ numbers: true }}>
      <Specimen label="primary">
        <Action variant="primary">Continue</Action>
      </Specimen>
      <Specimen label="secondary">
        <Action>Choose another bank</Action>
      </Specimen>
      <Specimen label="quiet">
        <Action variant="quiet">Select all</Action>
      </Specimen>
      <Specimen label="icon">
        <Action variant="icon" aria-label="Search">
          <Icon name="search" />
        </Action>
      </Specimen>
      <Specimen label="pending: keeps its focus, does nothing more">
        <SubmitAction pending>Continue</SubmitAction>
      </Specimen>
      <Specimen label="a link that looks like one">
        <Action variant="primary" asChild>
          <a href="#elsewhere">Go to First Platypus Bank</a>
        </Action>
      </Specimen>
    </PartStage>
  )
}

const meta = { title: 'Parts/Action', component: Buttons } satisfies Meta<typeof Buttons>

export default meta
type Story = StoryObj<typeof meta>

export const Variants: Story = {}

export const Focused: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.tab()
    await expect(within(canvasElement).getByText('Continue')).toHaveFocus()
  },
}

export const LongLabel: Story = {
  render: () => (
    <PartStage>
      <Action variant="primary">
        Go to Zweite Vereinigte Raiffeisen-Volksbank Oberallgäu-Niederbayern-Schwarzwald eG
      </Action>
    </PartStage>
  ),
}

/** The three that bring their own words. The last one is there only where the session offers account numbers. */
export const WithWords: Story = {
  render: () => (
    <PartStage session={{ numbers: true }}>
      <Specimen label="BackAction">
        <BackAction />
      </Specimen>
      <Specimen label="ExitAction">
        <ExitAction />
      </Specimen>
      <Specimen label="ManualAction">
        <ManualAction variant="secondary" />
      </Specimen>
    </PartStage>
  ),
}

/** While something is on its way, a second press is no press. */
export const PressedWhilePending: Story = {
  render: () => (
    <PartStage>
      <Action variant="primary" pending onClick={() => document.body.append('pressed')}>
        One moment…
      </Action>
    </PartStage>
  ),
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button')
    await userEvent.click(button)
    await expect(document.body).not.toHaveTextContent('pressed')
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await expect(button).toHaveAttribute('data-state', 'pending')
  },
}
