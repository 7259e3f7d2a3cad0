import type { Meta, StoryObj } from '@storybook/react-vite'
import { errorOf } from '../stories/fixtures.ts'
import { numbersState } from '../stories/side-roads.ts'
import { focused, paneHand } from '../stories/pane-hand.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Numbers', component: StoryFrame } satisfies Meta<typeof StoryFrame>

export default meta
type Story = StoryObj<typeof meta>

export const Routing: Story = { args: { state: numbersState(null) } }

export const BankNamed: Story = {
  args: { state: numbersState(null) },
  play: async ({ canvasElement }) => {
    const hand = paneHand(canvasElement)
    await hand.type('routing_number', '110000000')
    await hand.find('[data-part="named"] svg')
  },
}

export const RoutingWrong: Story = {
  args: { state: numbersState(null) },
  play: async ({ canvasElement }) => {
    await paneHand(canvasElement).type('routing_number', '110000001')
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
    const hand = paneHand(canvasElement)
    await hand.type('account_number', '1111222233330000')
    await hand.type('account_number_confirmation', '1111222233330001')
    await hand.goOn()
  },
}

export const Focus: Story = {
  args: { state: numbersState(null) },
  play: focused('[name="routing_number"]'),
}

export const Empty: Story = {
  args: { state: numbersState('110000000') },
  play: ({ canvasElement }) => paneHand(canvasElement).goOn(),
}
