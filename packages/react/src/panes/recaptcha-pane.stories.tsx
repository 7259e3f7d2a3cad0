import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, within } from 'storybook/test'
import { recaptchaState } from '../stories/side-roads.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/reCAPTCHA', component: StoryFrame } satisfies Meta<typeof StoryFrame>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { state: recaptchaState } }

export const Solved: Story = {
  args: { state: recaptchaState },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('checkbox'))
  },
}
