import type { Meta } from '@storybook/react-vite'
import { backstageOf } from './scenario-backstage.ts'
import { playScenario } from './scenario-play.ts'
import { ScenarioStage } from './scenario-stage.tsx'

/**
 * Each scenario of core's catalogue is a story, played from its first pane to its outcome against the sandbox in this
 * page: `scripts/story-lists.ts` reads the catalogue.
 */
const meta = {
  title: 'Scenarios',
  args: { scenario: 'good' },
  loaders: [async ({ args }) => ({ backstage: await backstageOf(args.scenario) })],
  render: (_, { loaded }) => <ScenarioStage {...loaded['backstage']} />,
  play: async ({ canvasElement, loaded }) => playScenario(canvasElement, loaded['backstage']),
} satisfies Meta<{ readonly scenario: string }>

export default meta
