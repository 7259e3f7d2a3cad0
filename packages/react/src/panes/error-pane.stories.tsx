import type { Stop } from '@linkflow/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { errorState, longBank } from '../stories/fixtures.ts'
import { errorFrom } from '../stories/side-roads.ts'
import { focused } from '../stories/pane-hand.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Error', component: StoryFrame } satisfies Meta<typeof StoryFrame>

export default meta
type Story = StoryObj<typeof meta>

/** Back from the bank's own page. */
const fromPage: Stop = { pane: 'oauth', data: { page: null, phase: 'ready' } }

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

export const PasswordReset: Story = { args: { state: errorState('PASSWORD_RESET_REQUIRED') } }

export const NotPermitted: Story = { args: { state: errorState('ACCESS_NOT_GRANTED') } }

export const NotAvailableHere: Story = { args: { state: errorState('UNAUTHORIZED_INSTITUTION') } }

export const ProductsMissing: Story = { args: { state: errorState('PRODUCTS_NOT_SUPPORTED') } }

export const CodeNotSent: Story = { args: { state: errorState('INVALID_SEND_METHOD') } }

export const OtherUsername: Story = {
  args: { state: errorFrom('INVALID_UPDATED_USERNAME', fromPage, { update_mode: true }) },
}

export const SignInFailed: Story = {
  args: { state: errorFrom('INVALID_CREDENTIALS', fromPage) },
}

export const PageClosed: Story = {
  args: { state: errorFrom('OAUTH_STATE_ID_ALREADY_PROCESSED', fromPage) },
}

export const NumbersNotConfirmed: Story = {
  args: { state: errorFrom('INSTANT_MATCH_FAILED', fromPage, { numbers: true }) },
}

export const NumberNotConfirmed: Story = { args: { state: errorState('INVALID_OTP') } }

export const CheckFailed: Story = { args: { state: errorState('RECAPTCHA_BAD') } }

export const ConnectionGone: Story = { args: { state: errorState('ITEM_NOT_FOUND') } }

export const NotSetUp: Story = { args: { state: errorState('INVALID_CONFIGURATION') } }

export const WithNumbers: Story = {
  args: {
    state: errorFrom(
      'INSTITUTION_DOWN',
      { pane: 'credentials', data: { error: null } },
      { numbers: true },
    ),
  },
}

export const DepositTriesOver: Story = {
  args: {
    state: errorFrom(
      'TOO_MANY_VERIFICATION_ATTEMPTS',
      { pane: 'deposit-verification', data: { error: null } },
      { update_mode: true, verification: { kind: 'same_day', account_mask: '0000' } },
    ),
  },
}

export const Focus: Story = {
  args: { state: errorState('ITEM_LOCKED') },
  play: focused('[data-action="back"]'),
}

export const LongName: Story = {
  args: { state: errorState('USER_SETUP_REQUIRED', false, longBank) },
}

export const NoBank: Story = { args: { state: errorState('INTERNAL_SERVER_ERROR', false, null) } }
