import type { Meta, StoryObj } from '@storybook/react-vite'
import { savedAccountState } from '../stories/side-roads.ts'
import { focused, paneHand } from '../stories/pane-hand.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Select saved account', component: StoryFrame } satisfies Meta<
  typeof StoryFrame
>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { state: savedAccountState } }

export const Focus: Story = {
  args: { state: savedAccountState },
  play: focused('[data-account-id]'),
}

export const NoneChosen: Story = {
  args: { state: savedAccountState },
  play: ({ canvasElement }) => paneHand(canvasElement).goOn(),
}
