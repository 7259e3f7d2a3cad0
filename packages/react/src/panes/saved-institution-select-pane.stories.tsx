import type { Meta, StoryObj } from '@storybook/react-vite'
import { SAVED, savedInstitutionState } from '../stories/side-roads.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Select saved institution', component: StoryFrame } satisfies Meta<
  typeof StoryFrame
>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = { args: { state: savedInstitutionState() } }

export const One: Story = { args: { state: savedInstitutionState(SAVED.slice(0, 1)) } }
