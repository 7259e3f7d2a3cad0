import type { LinkClient } from '@linkflow/core'
import { DEFAULT_CUSTOMIZATION, PRESETS, variablesOf } from '@linkflow/theme'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { CSSProperties, ReactElement } from 'react'
import { useEffect, useState } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { LinkProvider } from '../../link-provider.tsx'
import { useStoryLook } from '../toolbar/story-look.tsx'
import { createBankInPage } from './bank-in-page.ts'
import { LinkButton } from './link-button.tsx'
import { walker } from './walker.ts'

interface TriggerProps {
  /** The token is never answered for: the button stays as it is before. */
  readonly waiting?: boolean
  /** The id of a preset. */
  readonly preset?: string
}

/** The button that opens the flow, made of `useLink` and the part `Action`. */
function Trigger({ waiting = false, preset }: TriggerProps): ReactElement {
  const [bank] = useState(createBankInPage)
  const [token, setToken] = useState<string | null>(null)
  const { colorScheme, messages } = useStoryLook()
  useEffect(() => {
    void bank.linkToken().then(setToken)
  }, [bank])
  const client: LinkClient = waiting ? NEVER_STARTS : bank.client
  return (
    <LinkProvider client={client} colorScheme={colorScheme} messages={messages}>
      <div data-link-root="" data-color-scheme={colorScheme} style={themeOf(preset)}>
        <LinkButton token={token} onSuccess={() => undefined}>
          Link a bank account
        </LinkButton>
      </div>
    </LinkProvider>
  )
}

const never = new Promise<never>(() => undefined)
const NEVER_STARTS: LinkClient = {
  start: () => never,
  institutions: () => never,
  answer: () => never,
}

/** The variables of a preset, for this one button. */
function themeOf(id: string | undefined): CSSProperties {
  const preset = PRESETS.find((other) => other.id === id)
  if (!preset) return {}
  const { appearance, overlay } = preset
  return variablesOf({ ...DEFAULT_CUSTOMIZATION, appearance, overlay })
}

const meta = { title: 'Flow/Trigger button', component: Trigger } satisfies Meta<typeof Trigger>

export default meta
type Story = StoryObj<typeof meta>

const isReady = (canvasElement: HTMLElement): Promise<HTMLElement> =>
  waitFor(async () => {
    const button = within(canvasElement).getByRole('button', { name: 'Link a bank account' })
    await expect(button).toBeEnabled()
    return button
  })

export const Default: Story = {
  play: async ({ canvasElement }) => void (await isReady(canvasElement)),
}

export const Focused: Story = {
  play: async ({ canvasElement }) => {
    const button = await isReady(canvasElement)
    await userEvent.tab()
    await expect(button).toHaveFocus()
  },
}

/** Until the token was checked there is nothing to open. */
export const DisabledUntilReady: Story = {
  args: { waiting: true },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('button')).toBeDisabled()
  },
}

export const Themed: Story = {
  args: { preset: 'plum' },
  play: async ({ canvasElement }) => void (await isReady(canvasElement)),
}

/** The dialog comes up, and gives the focus back to the button when it closes. */
export const OpensAndCloses: Story = {
  play: async ({ canvasElement }) => {
    const button = await isReady(canvasElement)
    await userEvent.click(button)
    const walk = walker(document.body)
    await walk.at('CONSENT')
    await walk.press('exit')
    await waitFor(() => expect(button).toHaveFocus())
  },
}
