import type { LinkClient, LinkSession } from '@linkflow/core'
import { DEFAULT_CUSTOMIZATION, removeTheme } from '@linkflow/theme'
import { afterEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { LinkInline } from './link-inline.tsx'
import { client, linkToken } from './stories/sandbox-in-page.ts'
import './styles.css'

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

  test('in a customization that cannot be read changes nothing', async () => {
    const screen = await show({ customization: { version: 99 } })
    await expect.element(screen.getByRole('button', { name: 'Continue' })).toBeVisible()
    expect(document.adoptedStyleSheets).toHaveLength(0)
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
