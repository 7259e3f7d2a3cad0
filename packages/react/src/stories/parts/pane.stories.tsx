import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { expect, within } from 'storybook/test'
import { Action } from '../../parts/action.tsx'
import { BankLabel } from '../../parts/bank-label.tsx'
import type { PaneProps } from '../../parts/pane.tsx'
import {
  Actions,
  Body,
  EntryFocusProvider,
  Pane,
  ReadingBody,
  Text,
  Title,
} from '../../parts/pane.tsx'
import { platypus } from '../fixtures.ts'
import { PartStage } from './part-stage.tsx'

/** A pane of your own, made of the same parts: header, body and actions. */
function OwnPane({ takesFocus = false, ...props }: PaneProps & { takesFocus?: boolean }) {
  return (
    <PartStage>
      <EntryFocusProvider value={takesFocus}>
        <Pane {...props}>
          <Body>
            <Title>Which account is for rent?</Title>
            <Text>The title takes the focus when the pane appears.</Text>
          </Body>
          <Actions>
            <Action variant="primary">Continue</Action>
            <Action>Later</Action>
          </Actions>
        </Pane>
      </EntryFocusProvider>
    </PartStage>
  )
}

const meta = {
  title: 'Parts/Pane',
  component: OwnPane,
  args: { view: null },
} satisfies Meta<typeof OwnPane>

export default meta
type Story = StoryObj<typeof meta>

export const Plain: Story = {}

export const WithBackAndBank: Story = {
  args: { back: true, context: <BankLabel institution={platypus} /> },
}

export const TakesTheFocus: Story = {
  args: { takesFocus: true },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('heading')).toHaveFocus()
  },
}

function Reading(): ReactElement {
  return (
    <PartStage>
      <Pane view={null} style={{ blockSize: 320 }}>
        <ReadingBody>
          <Title>What Rowan can see</Title>
          {Array.from({ length: 12 }, (_, index) => (
            <Text key={index}>From the accounts you choose, and nothing else.</Text>
          ))}
        </ReadingBody>
        <Actions>
          <Action variant="primary">Continue</Action>
        </Actions>
      </Pane>
    </PartStage>
  )
}

/** Where words alone are longer than the pane, the keyboard can reach them to scroll. */
export const LongReading: Story = {
  render: () => <Reading />,
  play: async ({ canvasElement }) => {
    const body = await within(canvasElement).findByRole('group', { name: 'What Rowan can see' })
    await expect(body).toHaveAttribute('tabindex', '0')
  },
}
