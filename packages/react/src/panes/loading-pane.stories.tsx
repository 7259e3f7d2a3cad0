import type { Meta, StoryObj } from '@storybook/react-vite'
import { at } from '@linkflow/core'
import { flowOf, loadingState } from '../stories/fixtures.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Loading', component: StoryFrame } satisfies Meta<typeof StoryFrame>

export default meta
type Story = StoryObj<typeof meta>

export const SigningIn: Story = { args: { state: loadingState } }

export const Connecting: Story = {
  args: {
    state: at('loading', flowOf(), {
      from: { pane: 'select-account', data: { accounts: [], error: null } },
    }),
  },
}
