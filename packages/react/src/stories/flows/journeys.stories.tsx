import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { Journey } from './journey.tsx'
import { walker } from './walker.ts'

const meta = { title: 'Flow/Journeys', component: Journey } satisfies Meta<typeof Journey>

export default meta
type Story = StoryObj<typeof meta>

/** From consent to connected, with nothing in the way. */
export const HappyPath: Story = {
  args: { token: (bank) => bank.linkToken() },
  play: async ({ canvasElement }) => {
    const walk = walker(canvasElement)
    await walk.toCredentials()
    await walk.signIn('user_good', 'pass_good')
    await walk.shareAccounts(2)
    await walk.at('CONNECTED')
    await walk.heard('TRANSITION_VIEW · CONNECTED')
  },
}

/** The bank asks two questions, twice. */
export const SecurityQuestions: Story = {
  args: { token: (bank) => bank.linkToken() },
  play: async ({ canvasElement }) => {
    const walk = walker(canvasElement)
    await walk.toCredentials()
    await walk.signIn('user_good', 'mfa_questions_2_2')
    for (const round of [0, 1]) {
      await walk.at('MFA', `question_${round}_0`)
      await walk.fill('answer_0', `answer_${round}_0`)
      await walk.fill('answer_1', `answer_${round}_1`)
      await walk.press('continue')
    }
    await walk.shareAccounts(1)
    await walk.at('CONNECTED')
  },
}

/** The bank sends a code to a device. */
export const CodeToADevice: Story = {
  args: { token: (bank) => bank.linkToken() },
  play: async ({ canvasElement }) => {
    const walk = walker(canvasElement)
    await walk.toCredentials()
    await walk.signIn('user_good', 'mfa_device')
    await walk.at('MFA', '••• ••• 1111')
    await walk.press('continue')
    await walk.fill('code', '1234')
    await walk.press('continue')
    await walk.shareAccounts(1)
    await walk.at('CONNECTED')
  },
}

/** A wrong password, then a locked sign-in, then another try that works. */
export const ErrorThenRecovery: Story = {
  args: { token: (bank) => bank.linkToken() },
  play: async ({ canvasElement }) => {
    const walk = walker(canvasElement)
    await walk.toCredentials()
    await walk.signIn('user_good', 'not the password')
    await walk.refused('INVALID_CREDENTIALS')
    await walk.signIn('user_good', 'error_ITEM_LOCKED')
    await walk.at('ERROR')
    await walk.press('back')
    await walk.chooseBank('First Platypus Bank', 'ins_109508')
    await walk.signIn('user_good', 'pass_good')
    await walk.shareAccounts(1)
    await walk.at('CONNECTED')
    await walk.heard('ERROR · ITEM_LOCKED')
  },
}

/** Sign-in and choice of accounts at the bank’s own page. */
export const OAuth: Story = {
  name: 'OAuth',
  args: { token: (bank) => bank.linkToken() },
  play: async ({ canvasElement }) => {
    const walk = walker(canvasElement)
    await walk.toBanks()
    await walk.chooseBank('Platypus OAuth Bank', 'ins_127287')
    await walk.at('OAUTH')
    await walk.press('open-oauth')
    // Its document is gone with the click, which `userEvent` would still want to look at.
    const approve = await approveButton(canvasElement)
    approve.click()
    await walk.at('CONNECTED')
    await expect(canvasElement.querySelector('iframe')).toBeNull()
  },
}

/** The sign-in of a connection has ended: its bank is given, and there is no list. */
export const UpdateMode: Story = {
  args: { token: (bank) => bank.repairToken() },
  play: async ({ canvasElement }) => {
    const walk = walker(canvasElement)
    await walk.at('CREDENTIAL')
    await walk.signIn('user_good', 'pass_good')
    await walk.at('CONNECTED')
    await walk.press('continue')
    await walk.heard('onSuccess')
    await walk.ended()
  },
}

/** Closed in the middle: the question comes first. */
export const LeavesAfterAll: Story = {
  args: { token: (bank) => bank.linkToken() },
  play: async ({ canvasElement }) => {
    const walk = walker(canvasElement)
    await walk.toCredentials()
    await walk.press('exit')
    await walk.at('EXIT')
    await walk.press('confirm-exit')
    await walk.heard('onExit · requires_credentials')
    await walk.ended()
  },
}

/** On the bank's page, in its frame. */
function approveButton(place: HTMLElement): Promise<HTMLElement> {
  return waitFor(
    () => {
      const page = place.querySelector('iframe')?.contentDocument
      const button = page?.querySelector<HTMLElement>('[data-action="approve"]')
      if (button && page?.readyState === 'complete') return button
      throw new Error('The bank’s page is not there yet.')
    },
    { timeout: 5000 },
  )
}
