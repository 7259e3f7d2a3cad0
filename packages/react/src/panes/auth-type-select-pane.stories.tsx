import type { Meta, StoryObj } from '@storybook/react-vite'
import { authTypeState } from '../stories/side-roads.ts'
import { focused } from '../stories/pane-hand.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Select auth type', component: StoryFrame } satisfies Meta<
  typeof StoryFrame
>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { state: authTypeState } }

export const Focus: Story = {
  args: { state: authTypeState },
  play: focused('[data-action="instant"]'),
}
