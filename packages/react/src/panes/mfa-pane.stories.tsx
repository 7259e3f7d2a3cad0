import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, within } from 'storybook/test'
import {
  codeState,
  deviceState,
  errorOf,
  questionsState,
  selectionsState,
} from '../stories/fixtures.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/MFA', component: StoryFrame } satisfies Meta<typeof StoryFrame>

export default meta
type Story = StoryObj<typeof meta>

export const Device: Story = { args: { state: deviceState } }

export const Code: Story = { args: { state: codeState() } }

export const CodeRefused: Story = { args: { state: codeState(errorOf('INVALID_MFA')) } }

export const Questions: Story = { args: { state: questionsState() } }

export const QuestionsRefused: Story = { args: { state: questionsState(errorOf('INVALID_MFA')) } }

export const Selections: Story = { args: { state: selectionsState } }

export const SelectionMissing: Story = {
  args: { state: selectionsState },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Continue' }))
  },
}
