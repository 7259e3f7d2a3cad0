import type { Meta, StoryObj } from '@storybook/react-vite'
import { exitState } from '../stories/fixtures.ts'
import { exitWithNumbers } from '../stories/side-roads.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Exit confirmation', component: StoryFrame } satisfies Meta<
  typeof StoryFrame
>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { state: exitState } }

export const WithNumbers: Story = { args: { state: exitWithNumbers } }
