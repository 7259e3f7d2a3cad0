import type { Meta, StoryObj } from '@storybook/react-vite'
import { exitState, longBank, platypus } from '../stories/fixtures.ts'
import { exitAt, exitWithNumbers } from '../stories/side-roads.ts'
import { focused } from '../stories/pane-hand.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Exit confirmation', component: StoryFrame } satisfies Meta<
  typeof StoryFrame
>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { state: exitState } }

export const WithNumbers: Story = { args: { state: exitWithNumbers } }

export const Focus: Story = { args: { state: exitState }, play: focused('[data-action="stay"]') }

export const LongName: Story = { args: { state: exitAt(longBank) } }

export const WhileReconnecting: Story = { args: { state: exitAt(platypus, true) } }
