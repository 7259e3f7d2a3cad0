import type { LinkState } from '@linkflow/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { en } from '../../messages/en.ts'
import { StoryFrame } from '../story-frame.tsx'
import { errorOf, credentialsState, deviceState, platypus, questionsState } from '../fixtures.ts'
import { dataUseState, numbersState, oauthState } from '../side-roads.ts'
import { PANE_STATES } from './pane-states.ts'
import { pseudoLocale } from './pseudo-locale.ts'
import { uncatalogued, unfit } from './unfit-text.ts'

const messages = pseudoLocale(en)

/**
 * Every sentence accented, 40 % longer and in brackets, on a phone of 360 px. Text without brackets is not in the
 * catalogue, and text without its closing bracket is cut off; both fail the story.
 */
const meta = {
  title: 'Flow/Pseudo-locale',
  component: StoryFrame,
  globals: { viewport: { value: 'phone' } },
  args: { messages, state: PANE_STATES.consent },
  play: async ({ canvasElement, args }) => {
    const frame = await waitFor(() => {
      const found = canvasElement.querySelector('[data-part="frame"]')
      if (!found || found.querySelector('[data-part="skeleton"]:not([data-pane="LOADING"] *)'))
        throw new Error('The pane is not there yet.')
      return found
    })
    await document.fonts.ready
    await expect(uncatalogued(frame, args.state)).toEqual([])
    await expect(unfit(frame)).toEqual([])
  },
} satisfies Meta<typeof StoryFrame>

export default meta
type Story = StoryObj<typeof meta>

const on = (state: LinkState): Story => ({ args: { state } })

export const Consent = on(PANE_STATES.consent)
export const DataUse = on(dataUseState(false))
export const DataUseInFull = on(dataUseState(true))
export const Phone = on(PANE_STATES.phone)
export const SavedInstitutions = on(PANE_STATES['saved-institution-select'])
export const SavedAccounts = on(PANE_STATES['saved-account-select'])
export const AuthType = on(PANE_STATES['auth-type-select'])
export const Institutions = on(PANE_STATES['institution-select'])
export const Brand = on(PANE_STATES['brand-select'])
export const Credentials = on(
  credentialsState(errorOf('INVALID_CREDENTIALS'), { ...platypus, status: 'DEGRADED' }),
)
export const OAuth: Story = { ...on(PANE_STATES.oauth), name: 'OAuth' }
export const OAuthWaiting: Story = { ...on(oauthState('waiting')), name: 'OAuth, waiting' }
export const Recaptcha: Story = { ...on(PANE_STATES.recaptcha), name: 'reCAPTCHA' }
export const Devices = on(deviceState)
export const Questions = on(questionsState(errorOf('INVALID_MFA')))
export const Code = on(PANE_STATES.mfa)
export const Accounts = on(PANE_STATES['select-account'])
export const RoutingNumber = on(PANE_STATES.numbers)
export const AccountNumber = on(numbersState('110000000'))
export const Reroute = on(PANE_STATES['numbers-institution-select'])
export const Deposit = on(PANE_STATES['deposit-verification'])
export const Loading = on(PANE_STATES.loading)
export const Connected = on(PANE_STATES.connected)
export const Refused: Story = { ...on(PANE_STATES.error), name: 'Error' }
export const Leaving = on(PANE_STATES['exit-confirmation'])
