import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
// A test of core holds this page to the machine as it is.
import chart from '../../../../../docs/flow-chart.md?raw'
import { waysIn } from './flow-chart.ts'
import { FlowMap } from './flow-map.tsx'
import { FLOW_ROWS } from './flow-nodes.ts'

const meta = {
  title: 'Flow/Map',
  component: FlowMap,
  args: { rows: FLOW_ROWS, ways: waysIn(chart), first: 'CONSENT' },
} satisfies Meta<typeof FlowMap>

export default meta
type Story = StoryObj<typeof meta>

export const Map: Story = {
  name: 'Flow map',
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement)
    const shown = () => canvasElement.querySelector('[data-pane]')?.getAttribute('data-pane')
    const panes = within(canvas.getByRole('navigation', { name: 'Panes' }))
    await step('a click on a node opens its pane', async () => {
      await userEvent.click(panes.getByRole('button', { name: 'Credentials' }))
      await expect(shown()).toBe('CREDENTIAL')
    })
    await step('so does the keyboard', async () => {
      panes.getByRole('button', { name: 'MFA: device' }).focus()
      await userEvent.tab()
      await userEvent.keyboard('{Enter}')
      await expect(shown()).toBe('MFA')
    })
    await step('and a way in the list', async () => {
      await userEvent.click(canvas.getAllByRole('button', { name: 'Loading' })[1] ?? canvasElement)
      await expect(shown()).toBe('LOADING')
    })
  },
}

/** Each node can be opened. */
export const EveryNode: Story = {
  name: 'Every node',
  play: async ({ canvasElement }) => {
    const panes = within(within(canvasElement).getByRole('navigation', { name: 'Panes' }))
    for (const { label, state } of FLOW_ROWS.flat()) {
      await userEvent.click(panes.getByRole('button', { name: label }))
      const pane = canvasElement.querySelector('[data-part="frame"] [data-pane]')
      await expect(pane !== null).toBe(state !== null)
    }
  },
}
