import type { Meta, StoryObj } from '@storybook/react-vite'
import { at } from '@linkflow/core'
import { userEvent, within } from 'storybook/test'
import {
  credentialsState,
  errorOf,
  flowOf,
  INSTITUTIONS,
  longBank,
  platypus,
  sessionOf,
} from '../stories/fixtures.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Credentials', component: StoryFrame } satisfies Meta<typeof StoryFrame>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { state: credentialsState() } }

export const Refused: Story = {
  args: { state: credentialsState(errorOf('INVALID_CREDENTIALS')) },
}

export const Empty: Story = {
  args: { state: credentialsState() },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Sign in' }))
  },
}

export const PasswordShown: Story = {
  args: { state: credentialsState() },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.type(canvas.getByLabelText('Username'), 'user_good')
    await userEvent.type(canvas.getByLabelText('Password'), 'pass_good')
    await userEvent.click(canvas.getByRole('button', { name: 'Show password' }))
  },
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
