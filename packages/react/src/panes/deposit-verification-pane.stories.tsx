import type { Meta, StoryObj } from '@storybook/react-vite'
import { errorOf } from '../stories/fixtures.ts'
import { depositState } from '../stories/side-roads.ts'
import { focused, paneHand } from '../stories/pane-hand.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Micro-deposit verification', component: StoryFrame } satisfies Meta<
  typeof StoryFrame
>

export default meta
type Story = StoryObj<typeof meta>

export const SameDay: Story = { args: { state: depositState() } }

export const Instant: Story = { args: { state: depositState('instant') } }

export const Refused: Story = {
  args: { state: depositState('same_day', errorOf('INCORRECT_DEPOSIT_VERIFICATION')) },
}

export const Focus: Story = {
  args: { state: depositState() },
  play: focused('[name="deposit_code"]'),
}

export const Empty: Story = {
  args: { state: depositState() },
  play: ({ canvasElement }) => paneHand(canvasElement).goOn(),
}
