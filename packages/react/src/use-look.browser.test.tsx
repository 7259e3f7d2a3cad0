import type { LinkClient, LinkSession } from '@linkflow/core'
import { DEFAULT_CUSTOMIZATION, PRESETS, removeTheme } from '@linkflow/theme'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { LinkInlineProps } from './link-inline.tsx'
import { LinkInline } from './link-inline.tsx'
import { client, linkToken } from './stories/sandbox-in-page.ts'
import './styles.css'

/** A 1 × 1 picture. */
const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

afterEach(() => {
  removeTheme(document)
})

/** The sandbox, whose session says something else about look and language. */
function saying(changes: Partial<LinkSession>): LinkClient {
  return {
    ...client,
    start: async (request) => {
      const reply = await client.start(request)
      return reply.kind === 'started'
        ? { ...reply, session: { ...reply.session, ...changes } }
        : reply
    },
  }
}

const show = async (changes: Partial<LinkSession>) =>
  render(
    <LinkInline token={await linkToken()} client={saying(changes)} onSuccess={() => undefined} />,
  )

describe('what a session says', () => {
  test('about its language is spoken', async () => {
    const screen = await show({ language: 'de' })
    await expect.element(screen.getByRole('button', { name: 'Weiter' })).toBeVisible()
    expect(screen.container.querySelector('[lang="de"]')).not.toBeNull()
  })

  test.each(['ar', 'he'])('in %s runs from right to left', async (language) => {
    const screen = await show({ language })
    const direction = () =>
      screen.container.querySelector('[data-part="frame"]')?.getAttribute('dir')
    await expect.poll(direction).toBe('rtl')
  })

  test('about a language that nobody wrote is English', async () => {
    const screen = await show({ language: 'xx' })
    await expect.element(screen.getByRole('button', { name: 'Continue' })).toBeVisible()
  })

  test('about its appearance mode is shown', async () => {
    const screen = await show({ appearance_mode: 'DARK' })
    const dark = () => screen.container.querySelector('[data-color-scheme="dark"]')
    await expect.poll(dark).not.toBeNull()
  })

  test('M90 M91 in its customization is said and drawn, with the name of the client', async () => {
    const { appearance, consent } = DEFAULT_CUSTOMIZATION
    const screen = await show({
      customization: {
        ...DEFAULT_CUSTOMIZATION,
        consent: { ...consent, title: 'Bring your bank to <CLIENT>' },
        appearance: { ...appearance, color_scheme: 'dark', radius: 0 },
      },
    })
    await expect
      .element(screen.getByRole('heading', { name: 'Bring your bank to Rowan' }))
      .toBeVisible()
    expect(screen.container.querySelector('[data-color-scheme="dark"]')).not.toBeNull()
    expect(document.adoptedStyleSheets).toHaveLength(1)
  })

  test('in its customization about a logo is shown, with the name of the client', async () => {
    const screen = await show({ customization: { version: 1, consent: { logo: PNG } } })
    const logo = screen.getByRole('img', { name: 'Rowan' })
    await expect.element(logo).toHaveAttribute('src', PNG)
    await expect.element(logo).toHaveAttribute('referrerpolicy', 'no-referrer')
    expect(logo.element().getBoundingClientRect().height).toBe(56)
  })

  test('in its customization about a logo that is not there leaves the initials', async () => {
    const logo = 'https://localhost:1/logo.png'
    const screen = await show({ customization: { version: 1, consent: { logo } } })
    await expect.element(screen.getByText('R', { exact: true })).toBeVisible()
    expect(screen.container.querySelector('[data-part="client-logo"]')).toBeNull()
  })

  test.each(['javascript:alert(1)', 'data:image/svg+xml,<svg/>', 'http://localhost:1/logo.png'])(
    'in its customization about a logo at %s shows none',
    async (logo) => {
      const screen = await show({ customization: { version: 1, consent: { logo } } })
      await expect.element(screen.getByText('R', { exact: true })).toBeVisible()
      expect(screen.container.querySelector('img')).toBeNull()
    },
  )

  test('in its customization about the app beside the bank is kept', async () => {
    const screen = await show({
      customization: { version: 1, consent: { logo: PNG, co_branded: false } },
    })
    await expect.element(screen.getByRole('button', { name: 'Continue' })).toBeVisible()
    const marks = screen.container.querySelector('[data-part="bridge"]')
    expect(marks?.querySelectorAll('img, [data-part="bridge-end"]')).toHaveLength(1)
  })

  test('in a customization that cannot be read changes nothing', async () => {
    const screen = await show({ customization: { version: 99 } })
    await expect.element(screen.getByRole('button', { name: 'Continue' })).toBeVisible()
    expect(document.adoptedStyleSheets).toHaveLength(0)
  })
})

describe('what the host says', () => {
  const appearance = (props: Partial<LinkInlineProps>) =>
    linkToken().then((token) => (
      <LinkInline token={token} client={client} onSuccess={() => undefined} {...props} />
    ))
  const radius = () => {
    const root = document.querySelector('[data-link-root]')
    return root && getComputedStyle(root).getPropertyValue('--link-radius')
  }

  test('in a customization is said and drawn', async () => {
    const customization = {
      version: 1,
      consent: { title: 'Bring your bank to <CLIENT>' },
      appearance: { radius: 3 },
    } as const
    const screen = await render(await appearance({ customization }))
    await expect
      .element(screen.getByRole('heading', { name: 'Bring your bank to Rowan' }))
      .toBeVisible()
    expect(radius()).toBe('3px')
  })

  test('in a theme is drawn, and changes while the pane stays', async () => {
    const token = await linkToken()
    const themed = (theme: LinkInlineProps['theme']): ReactElement => (
      <LinkInline token={token} client={client} onSuccess={() => undefined} theme={theme} />
    )
    const screen = await render(themed(PRESETS[2]?.appearance))
    await screen.getByRole('button', { name: 'Continue' }).click()
    await screen.getByRole('combobox').fill('platy')
    const pane = screen.container.querySelector('[data-part="pane"]')
    expect(radius()).toBe('2px')
    await screen.rerender(themed({ radius: 5 }))
    await expect.poll(radius).toBe('5px')
    expect(screen.container.querySelector('[data-part="pane"]')).toBe(pane)
    await expect.element(screen.getByRole('combobox')).toHaveValue('platy')
    expect(document.adoptedStyleSheets).toHaveLength(1)
  })

  test('leaves no sheet behind when the flow goes', async () => {
    const screen = await render(await appearance({ theme: { radius: 5 } }))
    await expect.element(screen.getByRole('button', { name: 'Continue' })).toBeVisible()
    await screen.unmount()
    expect(document.adoptedStyleSheets).toHaveLength(0)
  })

  test('in a class stands on the root', async () => {
    const screen = await render(await appearance({ className: 'ours' }))
    await expect.element(screen.getByRole('button', { name: 'Continue' })).toBeVisible()
    expect(screen.container.querySelector('[data-link-root]')?.className).toBe('ours')
  })
})

describe('in every language', () => {
  const LANGUAGES = 'ar da de es et fr he hi it lt lv nl no pl pt ro sv vi'.split(' ')

  test.each(LANGUAGES)('%s fits 360 pixels', async (language) => {
    await page.viewport(360, 740)
    const screen = await show({ language })
    const pane = () => screen.container.querySelector('[data-pane="CONSENT"]')
    await expect.poll(pane).not.toBeNull()
    expect(pane()?.scrollWidth).toBe(pane()?.clientWidth)
    await page.viewport(800, 600)
  })
})
