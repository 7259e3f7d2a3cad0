import type { Meta, StoryObj } from '@storybook/react-vite'
import { longBank } from '../stories/fixtures.ts'
import { oauthBank, oauthState } from '../stories/side-roads.ts'
import { focused } from '../stories/pane-hand.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/OAuth', component: StoryFrame } satisfies Meta<typeof StoryFrame>

export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = { args: { state: oauthState('ready') } }

export const Asking: Story = { args: { state: oauthState('asking') } }

export const Waiting: Story = { args: { state: oauthState('waiting') } }

export const Blocked: Story = { args: { state: oauthState('blocked') } }

export const Degraded: Story = {
  args: { state: oauthState('ready', {}, { ...oauthBank, status: 'DEGRADED' }) },
}

export const LongName: Story = { args: { state: oauthState('ready', {}, longBank) } }

export const Reconnect: Story = { args: { state: oauthState('ready', { update_mode: true }) } }

export const Focus: Story = {
  args: { state: oauthState('ready') },
  play: focused('[data-action="open-oauth"]'),
}
