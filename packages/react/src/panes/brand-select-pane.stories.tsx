import type { Meta, StoryObj } from '@storybook/react-vite'
import { brand, brandState, longBrand } from '../stories/side-roads.ts'
import { focused } from '../stories/pane-hand.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Select brand', component: StoryFrame } satisfies Meta<
  typeof StoryFrame
>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { state: brandState() } }

export const Down: Story = { args: { state: brandState(brand.portals[2] ?? brand) } }

export const Focus: Story = {
  args: { state: brandState() },
  play: focused('[data-institution-id]'),
}

export const ManyPortals: Story = { args: { state: brandState(null, longBrand) } }
