import type { Meta, StoryObj } from '@storybook/react-vite'
import { MANY_INSTITUTIONS } from '../stories/fixtures.ts'
import { SAVED, savedInstitutionState } from '../stories/side-roads.ts'
import { focused } from '../stories/pane-hand.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Select saved institution', component: StoryFrame } satisfies Meta<
  typeof StoryFrame
>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { state: savedInstitutionState() } }

export const One: Story = { args: { state: savedInstitutionState(SAVED.slice(0, 1)) } }

export const Focus: Story = {
  args: { state: savedInstitutionState() },
  play: focused('[data-institution-id]'),
}

export const Many: Story = {
  args: {
    state: savedInstitutionState(
      MANY_INSTITUTIONS.slice(0, 12).map((institution) => ({ institution, accounts: [] })),
    ),
  },
}
