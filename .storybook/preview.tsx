import '@fontsource-variable/inter/wght.css'
import type { Preview } from '@storybook/react-vite'
import { en } from '../packages/react/src/messages/en.ts'
import { loadMessages } from '../packages/react/src/messages/load-messages.ts'
import { checkKeyboard } from '../packages/react/src/stories/keyboard-check.ts'
import { ToolbarStage } from '../packages/react/src/stories/toolbar/story-look.tsx'
import {
  INITIAL_GLOBALS,
  TOOLBAR,
  VIEWPORTS,
} from '../packages/react/src/stories/toolbar/toolbar.ts'
import '../packages/react/src/styles.css'
import './preview.css'

/** Stories that show one pane, walked by keyboard after each test. */
const WITH_PANES = /^(Panes\/|Errors by code)/

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { disable: true },
    // The theme decides what is behind the panes.
    backgrounds: { disable: true },
    viewport: { options: VIEWPORTS },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Guide',
          [
            'Getting started',
            'Theming',
            'Anatomy',
            'Events',
            'Recipes',
            'Migration',
            'Languages',
            'Accessibility',
            'Coverage',
          ],
          'Flow',
          ['Map', 'Modal', 'Journeys', 'Trigger button', 'Pseudo-locale'],
          'Panes',
          [
            'Consent',
            'Submit phone',
            'Verify phone',
            'Select saved institution',
            'Select saved account',
            'Select auth type',
            'Institution select',
            'Select brand',
            'Credentials',
            'OAuth',
            'reCAPTCHA',
            'MFA',
            'Select account',
            'Numbers',
            'Numbers select institution',
            'Micro-deposit verification',
            'Loading',
            'Connected',
            'Error',
            'Exit confirmation',
          ],
          'Errors by code',
          'Scenarios',
          'Parts',
          'Tokens',
        ],
      },
    },
  },
  initialGlobals: { ...INITIAL_GLOBALS },
  globalTypes: TOOLBAR,
  loaders: [async ({ globals }) => ({ messages: await loadMessages(String(globals['language'])) })],
  decorators: [
    (Story, { globals, loaded }) => (
      <ToolbarStage
        globals={{ ...INITIAL_GLOBALS, ...globals }}
        messages={loaded['messages'] ?? en}
      >
        <Story />
      </ToolbarStage>
    ),
  ],
  // A person who looks at a story keeps the focus where they put it.
  afterEach: async ({ canvasElement, title }) => {
    if (!('__vitest_browser__' in globalThis) || !WITH_PANES.test(title)) return
    const pane = canvasElement.querySelector<HTMLElement>('[data-part="frame"]')
    if (pane) await checkKeyboard(pane)
  },
}

export default preview
