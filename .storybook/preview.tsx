import '@fontsource-variable/inter/wght.css'
import type { Preview } from '@storybook/react-vite'
import '../packages/react/src/styles.css'
import './preview.css'

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { disable: true },
    options: { storySort: { order: ['Panes', 'Parts'] } },
  },
  initialGlobals: { scheme: 'light', direction: 'ltr' },
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: { icon: 'contrast', items: ['light', 'dark', 'system'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction of the script',
      toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  decorators: [
    (Story, { globals }) => (
      <div
        className="story-stage"
        data-link-root=""
        data-color-scheme={globals['scheme']}
        dir={globals['direction']}
      >
        <Story />
      </div>
    ),
  ],
}

export default preview
