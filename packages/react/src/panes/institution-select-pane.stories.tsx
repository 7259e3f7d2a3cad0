import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent } from 'storybook/test'
import { blockedState, institutionState, longBank, MANY_INSTITUTIONS } from '../stories/fixtures.ts'
import { downWithNumbers, withNumbers } from '../stories/side-roads.ts'
import { focused, paneHand } from '../stories/pane-hand.ts'
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
    await paneHand(canvasElement).find('[data-action="retry"]')
  },
}

export const Empty: Story = { args: { state: institutionState, directory: [] } }

export const Focus: Story = {
  args: { state: institutionState },
  play: focused('[name="institution_query"]'),
}

export const Found: Story = {
  args: { state: institutionState },
  play: async ({ canvasElement }) => {
    const hand = paneHand(canvasElement)
    await hand.type('institution_query', 'platy')
    await hand.lacks('[data-institution-id="ins_109511"]')
    await userEvent.keyboard('{ArrowDown}')
  },
}

const searchForNothing: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const hand = paneHand(canvasElement)
  await hand.type('institution_query', 'wombat')
  await hand.lacks('[data-institution-id]')
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

export const Filtered: Story = { args: { state: blockedState('FILTERED') } }

export const WithNumbers: Story = { args: { state: withNumbers } }

export const NothingFoundWithNumbers: Story = {
  args: { state: withNumbers },
  play: searchForNothing,
}

export const DownWithNumbers: Story = { args: { state: downWithNumbers } }
