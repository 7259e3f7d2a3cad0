import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, within } from 'storybook/test'
import { errorOf } from '../stories/fixtures.ts'
import { phoneState } from '../stories/side-roads.ts'
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
    const canvas = within(canvasElement)
    await userEvent.type(canvas.getByLabelText('Phone number'), '555 0010')
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }))
  },
}

export const Refused: Story = { args: { state: phoneState(errorOf('INVALID_PHONE_NUMBER')) } }
