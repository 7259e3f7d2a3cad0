import type { Meta, StoryObj } from '@storybook/react-vite'
import { errorOf } from '../stories/fixtures.ts'
import { phoneCodeState } from '../stories/side-roads.ts'
import { focused, paneHand } from '../stories/pane-hand.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Verify phone', component: StoryFrame } satisfies Meta<
  typeof StoryFrame
>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { state: phoneCodeState() } }

export const Refused: Story = { args: { state: phoneCodeState(errorOf('INVALID_OTP')) } }

export const Focus: Story = { args: { state: phoneCodeState() }, play: focused('[name="code"]') }

export const Empty: Story = {
  args: { state: phoneCodeState() },
  play: ({ canvasElement }) => paneHand(canvasElement).goOn(),
}
