import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, within } from 'storybook/test'
import { errorOf } from '../stories/fixtures.ts'
import { numbersState } from '../stories/side-roads.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Numbers', component: StoryFrame } satisfies Meta<typeof StoryFrame>

export default meta
type Story = StoryObj<typeof meta>

export const Routing: Story = { args: { state: numbersState(null) } }

export const BankNamed: Story = {
  args: { state: numbersState(null) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.type(canvas.getByLabelText('Routing number'), '110000000')
    await canvas.findByText('This is First Platypus Bank')
  },
}

export const RoutingWrong: Story = {
  args: { state: numbersState(null) },
  play: async ({ canvasElement }) => {
    await userEvent.type(within(canvasElement).getByLabelText('Routing number'), '110000001')
  },
}

export const Account: Story = { args: { state: numbersState('110000000') } }

export const AccountKnown: Story = {
  args: { state: numbersState('021000021', { name: 'Plaid Saving', mask: '1111' }) },
}

export const AccountRefused: Story = {
  args: {
    state: numbersState(
      '021000021',
      { name: 'Plaid Saving', mask: '1111' },
      errorOf('INVALID_ACCOUNT_NUMBER'),
    ),
  },
}

export const Differs: Story = {
  args: { state: numbersState('110000000') },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.type(canvas.getByLabelText('Account number'), '1111222233330000')
    await userEvent.type(canvas.getByLabelText('Account number again'), '1111222233330001')
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }))
  },
}
