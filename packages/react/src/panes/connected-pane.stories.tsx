import type { Meta, StoryObj } from '@storybook/react-vite'
import { connectedState, longBank } from '../stories/fixtures.ts'
import { connectedWith, linkedState, LONG_NAMES } from '../stories/side-roads.ts'
import { focused } from '../stories/pane-hand.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Connected', component: StoryFrame } satisfies Meta<typeof StoryFrame>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { state: connectedState(2) } }

export const ManyAccounts: Story = { args: { state: connectedState(12) } }

export const Reconnected: Story = { args: { state: connectedState(1, true) } }

export const WithoutAccounts: Story = { args: { state: connectedState(0) } }

export const SeveralBanks: Story = { args: { state: linkedState(null, { multi_item: true }) } }

export const PendingAutomatic: Story = {
  args: { state: linkedState('pending_automatic_verification') },
}

export const PendingManual: Story = { args: { state: linkedState('pending_manual_verification') } }

export const VerificationFailed: Story = { args: { state: linkedState('verification_failed') } }

export const Verified: Story = {
  args: {
    state: linkedState('manually_verified', {
      update_mode: true,
      verification: { kind: 'same_day', account_mask: '0000' },
    }),
  },
}

export const Focus: Story = {
  args: { state: connectedState(2) },
  play: focused('[data-action="continue"]'),
}

export const LongNames: Story = {
  args: { state: connectedWith(LONG_NAMES, longBank) },
}
