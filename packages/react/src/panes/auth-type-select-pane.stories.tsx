import type { Meta, StoryObj } from '@storybook/react-vite'
import { authTypeState } from '../stories/side-roads.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Select auth type', component: StoryFrame } satisfies Meta<
  typeof StoryFrame
>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { state: authTypeState } }
