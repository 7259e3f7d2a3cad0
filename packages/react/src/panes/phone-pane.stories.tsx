import type { Meta, StoryObj } from '@storybook/react-vite'
import { errorOf } from '../stories/fixtures.ts'
import { phoneState } from '../stories/side-roads.ts'
import { focused, paneHand } from '../stories/pane-hand.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Submit phone', component: StoryFrame } satisfies Meta<
  typeof StoryFrame
>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { state: phoneState() } }

export const Abroad: Story = { args: { state: phoneState(null, 'GB') } }

export const NotANumber: Story = {
  args: { state: phoneState() },
  play: async ({ canvasElement }) => {
    const hand = paneHand(canvasElement)
    await hand.type('phone', '555 0010')
    await hand.goOn()
  },
}

export const Refused: Story = { args: { state: phoneState(errorOf('INVALID_PHONE_NUMBER')) } }

export const Focus: Story = { args: { state: phoneState() }, play: focused('[name="phone"]') }
