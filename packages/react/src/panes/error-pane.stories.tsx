import type { Meta, StoryObj } from '@storybook/react-vite'
import { errorState } from '../stories/fixtures.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Error', component: StoryFrame } satisfies Meta<typeof StoryFrame>

export default meta
type Story = StoryObj<typeof meta>

export const Locked: Story = { args: { state: errorState('ITEM_LOCKED') } }

export const SetupRequired: Story = { args: { state: errorState('USER_SETUP_REQUIRED') } }

export const NoAccounts: Story = { args: { state: errorState('NO_ACCOUNTS') } }

export const AccountNotSupported: Story = { args: { state: errorState('ITEM_NOT_SUPPORTED') } }

export const CheckNotSupported: Story = { args: { state: errorState('MFA_NOT_SUPPORTED') } }

export const BankDown: Story = { args: { state: errorState('INSTITUTION_DOWN') } }

export const BankRetired: Story = {
  args: { state: errorState('INSTITUTION_NO_LONGER_SUPPORTED') },
}

export const TooManyTries: Story = { args: { state: errorState('RATE_LIMIT') } }

export const TimedOut: Story = { args: { state: errorState('USER_INPUT_TIMEOUT') } }

export const Maintenance: Story = { args: { state: errorState('PLANNED_MAINTENANCE') } }

export const Unexpected: Story = { args: { state: errorState('INTERNAL_SERVER_ERROR') } }

export const WhileReconnecting: Story = { args: { state: errorState('ITEM_LOCKED', true) } }
