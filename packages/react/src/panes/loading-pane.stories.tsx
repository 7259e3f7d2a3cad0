import type { Meta, StoryObj } from '@storybook/react-vite'
import { at } from '@linkflow/core'
import { codeState, flowOf, loadingState } from '../stories/fixtures.ts'
import { loadingFrom, numbersState, phoneState } from '../stories/side-roads.ts'
import { StoryFrame } from '../stories/story-frame.tsx'

const meta = { title: 'Panes/Loading', component: StoryFrame } satisfies Meta<typeof StoryFrame>

export default meta
type Story = StoryObj<typeof meta>

export const SigningIn: Story = { args: { state: loadingState } }

export const Connecting: Story = {
  args: {
    state: at('loading', flowOf(), {
      from: { pane: 'select-account', data: { accounts: [], error: null } },
    }),
  },
}

export const CheckingCode: Story = { args: { state: loadingFrom(codeState()) } }

export const CheckingNumbers: Story = { args: { state: loadingFrom(numbersState('110000000')) } }

export const LookingUpPhone: Story = { args: { state: loadingFrom(phoneState()) } }

/** When the wait has become long; here it has at once. */
export const Slow: Story = {
  args: { state: loadingState },
  beforeEach: () => {
    const { setTimeout } = window
    window.setTimeout = Object.assign(
      (run: () => void, delay?: number) => setTimeout(run, delay === 7000 ? 0 : delay),
      setTimeout,
    )
    return () => {
      window.setTimeout = setTimeout
    }
  },
}
