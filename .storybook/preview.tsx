import '@fontsource-variable/inter/wght.css'
import type { Preview } from '@storybook/react-vite'
import '../packages/react/src/styles.css'
import './preview.css'

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { disable: true },
    options: {
      storySort: {
        order: [
          'Flow',
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
          'Parts',
        ],
      },
    },
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
