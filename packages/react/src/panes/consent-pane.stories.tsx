import type { Meta, StoryObj } from '@storybook/react-vite'
import { consentState, flowOf, sessionOf } from '../stories/fixtures.ts'
import { at } from '@linkflow/core'
import { dataUseState } from '../stories/side-roads.ts'
import { focused } from '../stories/pane-hand.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Consent', component: StoryFrame } satisfies Meta<typeof StoryFrame>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { state: consentState } }

/** Names up to the 30 characters that a client name may have, and every product there is. */
export const LongName: Story = {
  args: {
    state: at(
      'consent',
      flowOf({
        session: sessionOf({
          client_name: 'Household Budget Planner 2026+',
          products: [
            'auth',
            'transactions',
            'identity',
            'assets',
            'investments',
            'liabilities',
            'income',
          ],
        }),
      }),
      { details: false },
    ),
  },
}

export const DataUse: Story = { args: { state: dataUseState(false) } }

export const DataUseInFull: Story = { args: { state: dataUseState(true) } }

export const Focus: Story = {
  args: { state: consentState },
  play: focused('[data-action="continue"]'),
}
