import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, within } from 'storybook/test'
import { blockedState, institutionState, longBank, MANY_INSTITUTIONS } from '../stories/fixtures.ts'
import { downWithNumbers, withNumbers } from '../stories/side-roads.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Institution select', component: StoryFrame } satisfies Meta<
  typeof StoryFrame
>

export default meta
type Story = StoryObj<typeof meta>

export const Popular: Story = { args: { state: institutionState } }

export const Loading: Story = { args: { state: institutionState, directory: 'loading' } }

export const Failed: Story = {
  args: { state: institutionState, directory: 'failing' },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('button', { name: 'Try again' })
  },
}

export const Found: Story = {
  args: { state: institutionState },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.type(canvas.getByRole('combobox'), 'platy')
    await canvas.findByText('2 banks found')
    await userEvent.keyboard('{ArrowDown}')
  },
}

const searchForNothing: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const canvas = within(canvasElement)
  await userEvent.type(canvas.getByRole('combobox'), 'wombat')
  await canvas.findByRole('heading', { name: 'No bank matches “wombat”' })
}

export const NothingFound: Story = {
  args: { state: institutionState },
  play: searchForNothing,
}

export const Many: Story = { args: { state: institutionState, directory: MANY_INSTITUTIONS } }

export const LongNames: Story = {
  args: { state: institutionState, directory: [longBank, ...MANY_INSTITUTIONS.slice(0, 3)] },
}

export const Down: Story = { args: { state: blockedState('DOWN') } }

export const Unsupported: Story = { args: { state: blockedState('UNSUPPORTED') } }

export const WithNumbers: Story = { args: { state: withNumbers } }

export const NothingFoundWithNumbers: Story = {
  args: { state: withNumbers },
  play: searchForNothing,
}

export const DownWithNumbers: Story = { args: { state: downWithNumbers } }
