import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, within } from 'storybook/test'
import { ACCOUNTS, accountsState } from '../stories/fixtures.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Select account', component: StoryFrame } satisfies Meta<
  typeof StoryFrame
>

export default meta
type Story = StoryObj<typeof meta>

export const Many: Story = { args: { state: accountsState('many') } }

export const AllPreselected: Story = { args: { state: accountsState('all') } }

export const One: Story = { args: { state: accountsState('one', ACCOUNTS.slice(0, 3)) } }

export const NoneChosen: Story = {
  args: { state: accountsState('many', ACCOUNTS.slice(0, 4)) },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Share accounts' }))
  },
}
