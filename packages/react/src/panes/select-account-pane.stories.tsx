import type { Meta, StoryObj } from '@storybook/react-vite'
import { errorMet } from '../stories/error-met.ts'
import { ACCOUNTS, accountsState } from '../stories/fixtures.ts'
import { LONG_NAMES } from '../stories/side-roads.ts'
import { focused, paneHand } from '../stories/pane-hand.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Select account', component: StoryFrame } satisfies Meta<
  typeof StoryFrame
>

export default meta
type Story = StoryObj<typeof meta>

export const Many: Story = { args: { state: accountsState('many') } }

export const AllPreselected: Story = { args: { state: accountsState('all') } }

export const One: Story = { args: { state: accountsState('one', ACCOUNTS.slice(0, 3)) } }

export const Focus: Story = {
  args: { state: accountsState('many', ACCOUNTS.slice(0, 4)) },
  play: focused('[data-account-id]'),
}

export const NoneChosen: Story = {
  args: { state: accountsState('many', ACCOUNTS.slice(0, 4)) },
  play: ({ canvasElement }) => paneHand(canvasElement).goOn(),
}

export const Refused: Story = { args: { state: errorMet('INVALID_ACCOUNT_ID') } }

/** Names as long as banks let their customers write them, and one that runs the other way. */
export const LongNames: Story = {
  args: {
    state: accountsState('many', [
      ...ACCOUNTS.slice(0, LONG_NAMES.length).map((account, index) => ({
        ...account,
        name: LONG_NAMES[index] ?? account.name,
        balance: 1_234_567.89 * 10 ** index,
      })),
      ...ACCOUNTS.slice(3, 5),
    ]),
  },
}
