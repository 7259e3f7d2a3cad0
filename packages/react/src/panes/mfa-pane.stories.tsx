import type { Meta, StoryObj } from '@storybook/react-vite'
import {
  challengeState,
  codeState,
  deviceState,
  errorOf,
  questionsState,
  selectionsState,
} from '../stories/fixtures.ts'
import { focused, paneHand } from '../stories/pane-hand.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/MFA', component: StoryFrame } satisfies Meta<typeof StoryFrame>

export default meta
type Story = StoryObj<typeof meta>

export const Device: Story = { args: { state: deviceState } }

export const Code: Story = { args: { state: codeState() } }

export const CodeRefused: Story = { args: { state: codeState(errorOf('INVALID_MFA')) } }

export const Questions: Story = { args: { state: questionsState() } }

export const QuestionsRefused: Story = { args: { state: questionsState(errorOf('INVALID_MFA')) } }

export const Selections: Story = { args: { state: selectionsState } }

export const SelectionMissing: Story = {
  args: { state: selectionsState },
  play: ({ canvasElement }) => paneHand(canvasElement).goOn(),
}

export const Focus: Story = { args: { state: codeState() }, play: focused('[name="code"]') }

export const CodeEmpty: Story = {
  args: { state: codeState() },
  play: ({ canvasElement }) => paneHand(canvasElement).goOn(),
}

export const ManyDevices: Story = {
  args: {
    state: challengeState({
      type: 'device',
      devices: Array.from({ length: 9 }, (_, index) => ({
        device_id: String(index),
        mask: index % 2 ? `m...${index}@a-rather-long-mail-host.example` : `••• ••• 110${index}`,
        type: index % 2 ? ('email' as const) : ('phone' as const),
      })),
    }),
  },
}

export const LongQuestions: Story = {
  args: {
    state: challengeState({
      type: 'questions',
      questions: [
        'In which city was the branch where you and the person you hold this account with first signed the papers?',
        'ما اسم مدرستك الأولى؟',
        'What do you call the pet of the neighbour who feeds yours?',
      ],
      round: 1,
      rounds: 1,
    }),
  },
}
