import type { Meta, StoryObj } from '@storybook/react-vite'
import { rerouteState } from '../stories/side-roads.ts'
import { focused } from '../stories/pane-hand.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Numbers select institution', component: StoryFrame } satisfies Meta<
  typeof StoryFrame
>

export default meta
type Story = StoryObj<typeof meta>

export const One: Story = { args: { state: rerouteState(1) } }

export const Several: Story = { args: { state: rerouteState(3) } }

export const NoOtherWay: Story = { args: { state: rerouteState(2, false) } }

export const Focus: Story = {
  args: { state: rerouteState(1) },
  play: focused('[data-institution-id]'),
}
