import type { Meta, StoryObj } from '@storybook/react-vite'
import { PRESETS } from '@linkflow/theme'
import { expect } from 'storybook/test'
import { ColorTokens } from './color-tokens.tsx'

/** Every colour with its use, and every pair that meets on a pane with its contrast. */
const meta = {
  title: 'Tokens/Colours',
  component: ColorTokens,
  args: { preset: 'fern' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-passes]').length).toBeGreaterThan(0)
    await expect(canvasElement.querySelectorAll('[data-passes="false"]')).toHaveLength(0)
  },
} satisfies Meta<typeof ColorTokens>

export default meta
type Story = StoryObj<typeof meta>

const of = (id: string): Story => ({
  args: { preset: id },
  name: PRESETS.find((preset) => preset.id === id)?.name ?? id,
})

export const Fern = of('fern')
export const Harbour = of('harbour')
export const Ink = of('ink')
export const Terracotta = of('terracotta')
export const Plum = of('plum')
export const NightTrain = of('night-train')
