import type { Meta, StoryObj } from '@storybook/react-vite'
import { connectedState } from '../stories/fixtures.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Connected', component: StoryFrame } satisfies Meta<typeof StoryFrame>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { state: connectedState(2) } }

export const ManyAccounts: Story = { args: { state: connectedState(12) } }

export const Reconnected: Story = { args: { state: connectedState(1, true) } }

export const WithoutAccounts: Story = { args: { state: connectedState(0) } }
