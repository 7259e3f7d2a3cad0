/// <reference types="@vitest/browser-playwright" />
import type { LinkState } from '@linkflow/core'
import { viewOf } from '@linkflow/core'
import { afterEach, describe, expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import {
  accountsState,
  blockedState,
  codeState,
  connectedState,
  consentState,
  credentialsState,
  deviceState,
  errorOf,
  errorState,
  exitState,
  institutionState,
  loadingState,
  questionsState,
  selectionsState,
} from '../stories/fixtures.ts'
import {
  authTypeState,
  brandState,
  dataUseState,
  depositState,
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
import '../styles.css'

/** Every pane, and every shape that it takes. */
const EVERY_PANE: readonly LinkState[] = [
  consentState,
  dataUseState(true),
  phoneState(),
  phoneCodeState(),
  savedInstitutionState(),
  savedAccountState,
  authTypeState,
  institutionState,
  blockedState('DOWN'),
  brandState(),
  credentialsState(errorOf('INVALID_CREDENTIALS')),
  oauthState('ready'),
  oauthState('waiting'),
  oauthState('blocked'),
  recaptchaState,
  deviceState,
  codeState(errorOf('INVALID_MFA')),
  questionsState(),
  selectionsState,
  accountsState('many'),
  accountsState('one'),
  numbersState(null),
  numbersState('021000021'),
  rerouteState(2),
  depositState('same_day'),
  loadingState,
  connectedState(2),
  errorState('ITEM_LOCKED'),
  exitState,
]

/** What marks up words inside a part, the entries of a list that is one, and what a picture is drawn of. */
const INSIDE_A_PART = 'bdi, strong, code, li, svg *, [data-part="data-types"] > ul'

const EVERY = EVERY_PANE.map((state) => [viewOf(state), state.pane, state] as const)
const PRESSABLE = 'button, a[href], input, [role="option"]'

async function prefer(name: string, value: string): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] })
  expect(matchMedia(`(${name}: ${value})`).matches).toBe(true)
}

afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  await page.viewport(800, 720)
})

function outlines(elements: readonly Element[]): readonly string[] {
  return elements.map(({ outerHTML }) => outerHTML.slice(0, 100))
}

/** Where a finger lands: the whole row of a radio button or a checkbox. */
function targetOf(element: Element): DOMRect {
  return (element.closest('[data-part="option"]') ?? element).getBoundingClientRect()
}

describe.each(EVERY)('%s (%s)', (_view, _pane, state) => {
  test('has a hook on every element', async () => {
    const { screen } = await stage(state)
    const frame = screen.container.querySelector('[data-part="frame"]')
    const bare = [...(frame?.querySelectorAll(':not([data-part])') ?? [])]
    expect(frame).not.toBeNull()
    expect(outlines(bare.filter((element) => !element.matches(INSIDE_A_PART)))).toEqual([])
  })

  test('has no target smaller than 24 pixels', async () => {
    const { screen } = await stage(state)
    const small = [...screen.container.querySelectorAll(PRESSABLE)].filter((element) => {
      const { width, height } = targetOf(element)
      return width < 24 || height < 24
    })
    expect(outlines(small)).toEqual([])
  })

  test('fits a window of 320 by 256 pixels, which is one of 1280 by 1024 at 400 %', async () => {
    await page.viewport(320, 256)
    const { screen } = await stage(state)
    const frame = screen.container.querySelector('[data-part="frame"]')
    const { left, right } = frame?.getBoundingClientRect() ?? new DOMRect()
    const outside = [
      ...(frame?.querySelectorAll('[data-part]:not([data-part="spoken"])') ?? []),
    ].filter((element) => {
      const box = element.getBoundingClientRect()
      return box.left < left || box.right > right
    })
    expect(frame?.scrollWidth).toBe(frame?.clientWidth)
    expect(outlines(outside)).toEqual([])
    for (const button of screen.container.querySelectorAll('button')) {
      button.scrollIntoView({ block: 'nearest' })
      const { top, bottom } = button.getBoundingClientRect()
      expect([Math.round(top) >= 0, Math.round(bottom) <= innerHeight]).toEqual([true, true])
    }
  })

  test('holds still for whoever asks for less motion', async () => {
    await prefer('prefers-reduced-motion', 'reduce')
    const { screen } = await stage(state)
    expect(screen.container.querySelector('[data-part="frame"]')).not.toBeNull()
    const moving = document.getAnimations().filter((one) => !(one instanceof CSSTransition))
    expect(moving).toEqual([])
  })

  test('says each thing once: one heading of the pane, and live regions that do not overlap', async () => {
    const { screen } = await stage(state)
    expect(screen.container.querySelectorAll('h2')).toHaveLength(1)
    const live = '[role="status"], [role="alert"], [aria-live]'
    expect(screen.container.querySelectorAll(`:is(${live}) :is(${live}, h2)`)).toHaveLength(0)
  })

  test('keeps every edge that tells something under forced colours', async () => {
    await prefer('forced-colors', 'active')
    const { screen } = await stage(state)
    const edged = '[data-part="input"], [data-part="action"], [data-part="inline-error"]'
    for (const element of screen.container.querySelectorAll(edged)) {
      const { borderTopStyle, borderTopColor } = getComputedStyle(element)
      expect([borderTopStyle, borderTopColor]).not.toContain('rgba(0, 0, 0, 0)')
      expect(borderTopStyle).toBe('solid')
    }
  })
})

describe('the bank that the keyboard is on', () => {
  test('is seen under forced colours too', async () => {
    await prefer('forced-colors', 'active')
    const { screen } = await stage(institutionState)
    await screen.getByRole('combobox').click()
    await userEvent.keyboard('{ArrowDown}')
    const option = screen.getByRole('option', { selected: true }).element()
    expect(getComputedStyle(option).outlineStyle).toBe('solid')
  })
})

describe('a password field', () => {
  test('says that Caps Lock is on, and is quiet once it is off', async () => {
    const { screen } = await stage(credentialsState())
    const field = screen.getByLabelText('Password', { exact: true })
    const press = (on: boolean): void => {
      const init = { key: 'a', bubbles: true, modifierCapsLock: on }
      field.element().dispatchEvent(new KeyboardEvent('keydown', init))
    }
    press(true)
    await expect.element(field).toHaveAccessibleDescription(/Caps Lock/i)
    press(false)
    await expect.element(field).not.toHaveAccessibleDescription(/Caps Lock/i)
  })
})
