import type { Meta, StoryObj } from '@storybook/react-vite'
import { recaptchaState } from '../stories/side-roads.ts'
import { focused, paneHand } from '../stories/pane-hand.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/reCAPTCHA', component: StoryFrame } satisfies Meta<typeof StoryFrame>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { state: recaptchaState } }

export const Focus: Story = {
  args: { state: recaptchaState },
  play: focused('[data-action="recaptcha"]'),
}

export const Solved: Story = {
  args: { state: recaptchaState },
  play: ({ canvasElement }) => paneHand(canvasElement).press('[data-action="recaptcha"]'),
}
