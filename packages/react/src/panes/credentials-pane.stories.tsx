import type { Meta, StoryObj } from '@storybook/react-vite'
import { at } from '@linkflow/core'
import { errorMet } from '../stories/error-met.ts'
import {
  credentialsState,
  errorOf,
  flowOf,
  INSTITUTIONS,
  longBank,
  platypus,
  sessionOf,
} from '../stories/fixtures.ts'
import { focused, paneHand } from '../stories/pane-hand.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Credentials', component: StoryFrame } satisfies Meta<typeof StoryFrame>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { state: credentialsState() } }

export const Refused: Story = {
  args: { state: credentialsState(errorOf('INVALID_CREDENTIALS')) },
}

export const Focus: Story = {
  args: { state: credentialsState() },
  play: focused('[name="username"]'),
}

export const Empty: Story = {
  args: { state: credentialsState() },
  play: ({ canvasElement }) => paneHand(canvasElement).goOn(),
}

export const PasswordShown: Story = {
  args: { state: credentialsState() },
  play: async ({ canvasElement }) => {
    const hand = paneHand(canvasElement)
    await hand.type('username', 'user_good')
    await hand.type('password', 'pass_good')
    await hand.press('[data-part="control"] button')
  },
}

export const OtherUsername: Story = {
  args: { state: errorMet('INVALID_UPDATED_USERNAME') },
}

export const ThreeFields: Story = {
  args: { state: credentialsState(null, INSTITUTIONS[1] ?? platypus) },
}

export const LongName: Story = { args: { state: credentialsState(null, longBank) } }

export const Reconnect: Story = {
  args: {
    state: at('credentials', flowOf({ session: sessionOf({ update_mode: true }) }), {
      error: null,
    }),
  },
}

export const Degraded: Story = {
  args: { state: credentialsState(null, { ...platypus, status: 'DEGRADED' }) },
}
