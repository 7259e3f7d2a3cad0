import type { LinkState } from '@linkflow/core'
import { at, viewOf } from '@linkflow/core'
import { QueryClient } from '@tanstack/react-query'
import { describe, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { LinkContextProvider } from '../context.tsx'
import { en } from '../messages/en.ts'
import { createLinkStore } from '../store.ts'
import { createStaticClient } from '../stories/static-client.ts'
import {
  accountsState,
  codeState,
  connectedState,
  consentState,
  credentialsState,
  errorState,
  exitState,
  institutionState,
  loadingState,
} from '../stories/fixtures.ts'
import {
  authTypeState,
  brandState,
  depositState,
  exitWithNumbers,
  numbersState,
  oauthState,
  phoneCodeState,
  phoneState,
  recaptchaState,
  rerouteState,
  savedAccountState,
  savedInstitutionState,
} from '../stories/side-roads.ts'
import { stage } from '../stories/stage.tsx'
import { ConsentPane } from './consent-pane.tsx'
import { LinkPanes } from './pane-switch.tsx'

const EVERY_PANE: readonly LinkState[] = [
  consentState,
  institutionState,
  credentialsState(),
  codeState(),
  loadingState,
  accountsState(),
  phoneState(),
  phoneCodeState(),
  savedInstitutionState(),
  savedAccountState,
  authTypeState,
  brandState(),
  oauthState('ready'),
  recaptchaState,
  numbersState(null),
  rerouteState(2),
  depositState('same_day'),
  depositState('instant'),
  connectedState(2),
  errorState('ITEM_LOCKED'),
  exitState,
]

describe('LinkPanes', () => {
  test.each(EVERY_PANE.map((state) => [viewOf(state), state] as const))(
    'shows %s under the view name of the contract, with its heading in focus and a way out',
    async (_, state) => {
      const { screen, events } = await stage(state)
      const pane = screen.container.querySelector('[data-pane]')
      expect(pane?.getAttribute('data-pane')).toBe(viewOf(state))
      await expect.element(screen.getByRole('heading', { level: 2 })).toHaveFocus()
      await screen.getByRole('button', { name: 'Close' }).click()
      expect(events).toEqual([{ type: 'exit.requested' }])
    },
  )

  test('moves the focus to the heading of each new pane', async () => {
    const { screen, go } = await stage(institutionState)
    go(credentialsState())
    await expect.element(screen.getByRole('heading', { name: /Sign in to/ })).toHaveFocus()
  })

  test('leaves the focus alone at first where it is asked to', async () => {
    const { screen, go } = await stage(consentState, undefined, <LinkPanes autoFocus={false} />)
    await expect.element(screen.getByRole('heading', { level: 2 })).not.toHaveFocus()
    go(institutionState)
    await expect.element(screen.getByRole('heading', { level: 2 })).toHaveFocus()
  })

  test('knows which way the journey goes', async () => {
    const { screen, go } = await stage(institutionState)
    const direction = (): string | null | undefined =>
      screen.container.querySelector('[data-part="frame"]')?.getAttribute('data-direction')
    expect(direction()).toBe('none')
    go(credentialsState())
    await expect.poll(direction).toBe('forward')
    go(loadingState)
    await expect.poll(direction).toBe('still')
    go(codeState())
    await expect.poll(direction).toBe('forward')
    go(credentialsState())
    await expect.poll(direction).toBe('back')
  })

  test('is not there while the flow is closed', async () => {
    const { screen } = await stage(at('closed', null, { outcome: 'exit' }))
    expect(screen.container.querySelector('[data-part="frame"]')).toBeNull()
  })

  test('keeps a place for the first pane while the session starts', async () => {
    const { screen, events } = await stage(
      at('created', null, {
        start: null,
        opening: { institution: null },
      }),
    )
    await expect.element(screen.getByRole('heading', { name: 'Connect your bank' })).toHaveFocus()
    await screen.getByRole('button', { name: 'Close' }).click()
    expect(events).toEqual([{ type: 'exit.requested' }])
  })
})

describe('the panes that ask one thing', () => {
  test('consent is given with one button, and a pane stands alone too', async () => {
    const { screen, events } = await stage(consentState, undefined, <ConsentPane />)
    await expect.element(screen.getByText('Account and routing numbers')).toBeVisible()
    await screen.getByRole('button', { name: 'Continue' }).click()
    expect(events).toEqual([{ type: 'consent.accepted' }])
  })

  test('finishing is told once', async () => {
    const { screen, events } = await stage(connectedState(2))
    await screen.getByRole('button', { name: 'Finish' }).dblClick()
    expect(events).toEqual([{ type: 'finish.pressed' }])
  })

  test('leaving takes a second yes, staying does not', async () => {
    const { screen, events } = await stage(exitState)
    await screen.getByRole('button', { name: 'Stay' }).click()
    await screen.getByRole('button', { name: 'Leave' }).click()
    expect(events).toEqual([{ type: 'exit.declined' }, { type: 'exit.confirmed' }])
  })

  test('leaving offers account numbers where the session does', async () => {
    const { screen, events } = await stage(exitWithNumbers)
    await screen.getByRole('button', { name: 'Link with account numbers' }).click()
    expect(events).toEqual([{ type: 'manual.pressed' }])
  })

  test('an error that may pass is tried again, with the list as the other way', async () => {
    const { screen, events } = await stage(errorState('INSTITUTION_DOWN'))
    await expect
      .element(screen.getByRole('alert'))
      .toHaveAttribute('data-error-code', 'INSTITUTION_DOWN')
    await screen.getByRole('button', { name: 'Try again' }).click()
    await screen.getByRole('button', { name: 'Choose another bank' }).click()
    expect(events).toEqual([{ type: 'retry.pressed' }, { type: 'back.pressed' }])
  })

  test('an error that only the bank can mend leads to the bank, and is not tried again', async () => {
    const { screen } = await stage(errorState('ITEM_LOCKED'))
    await expect
      .element(screen.getByRole('link', { name: /platypus\.example/ }))
      .toHaveAttribute('rel', 'noopener noreferrer')
    expect(screen.getByRole('button', { name: 'Try again' }).elements()).toHaveLength(0)
  })

  test('a repair offers to sign in again instead of another bank', async () => {
    const { screen } = await stage(errorState('ITEM_LOCKED', true))
    await expect.element(screen.getByRole('button', { name: 'Sign in again' })).toBeVisible()
  })
})

describe('a double click', () => {
  test('is one press, though another button comes to its place', async () => {
    const store = createLinkStore(() => undefined, codeState())
    const value = {
      store,
      client: createStaticClient(),
      queries: new QueryClient(),
      messages: en,
    }
    const screen = await render(
      <div data-link-root="">
        <LinkContextProvider value={value}>
          <LinkPanes />
        </LinkContextProvider>
      </div>,
    )
    await screen.getByRole('button', { name: 'Back' }).dblClick()
    await expect.element(screen.getByRole('heading', { name: /Sign in to/ })).toBeVisible()
    await screen.getByRole('button', { name: 'Back' }).click()
    expect(store.getState().pane).toBe('institution-select')
  })
})
