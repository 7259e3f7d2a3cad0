import { describe, expect, test } from 'vitest'
import { oauthBank, oauthState } from '../stories/side-roads.ts'
import { stage } from '../stories/stage.tsx'

describe('OAuthPane', () => {
  test('names the bank’s address and opens its page', async () => {
    const { screen, events } = await stage(oauthState('ready'))
    await expect.element(screen.getByText('platypus.example')).toBeVisible()
    const open = screen.getByRole('button', { name: 'Go to Platypus OAuth Bank' })
    await expect.element(open).toHaveAttribute('data-action', 'open-oauth')
    await open.click()
    expect(events).toEqual([{ type: 'oauth.opened' }])
  })

  test('cannot open a page that is not known yet', async () => {
    const { screen, events, go } = await stage(oauthState('asking'))
    const open = screen.getByRole('button', { name: 'One moment…' })
    await expect.element(open).toHaveAttribute('aria-disabled', 'true')
    await open.click({ force: true })
    expect(events).toEqual([])
    go(oauthState('ready'))
    await expect
      .element(screen.getByRole('button', { name: 'Go to Platypus OAuth Bank' }))
      .not.toHaveAttribute('aria-disabled')
  })

  test('while the page is open, says where to go on and can open it again', async () => {
    const { screen, events } = await stage(oauthState('waiting'))
    await expect
      .element(screen.getByRole('heading', { name: 'Finish in the other window' }))
      .toHaveFocus()
    await screen.getByRole('button', { name: 'Open it again' }).click()
    expect(events).toEqual([{ type: 'oauth.opened' }])
  })

  test('can stop waiting', async () => {
    const { screen, events } = await stage(oauthState('waiting'))
    await screen.getByRole('button', { name: 'Cancel' }).click()
    expect(events).toEqual([{ type: 'oauth.closed' }])
  })

  test('moves the focus to what has happened', async () => {
    const { screen, go } = await stage(oauthState('ready'))
    go(oauthState('blocked'))
    await expect
      .element(screen.getByRole('heading', { name: 'The window didn’t open' }))
      .toHaveFocus()
  })

  test('opens a window that was blocked from a click', async () => {
    const { screen, events } = await stage(oauthState('blocked'))
    await screen.getByRole('button', { name: 'Go to Platypus OAuth Bank' }).click()
    expect(events).toEqual([{ type: 'oauth.opened' }])
  })

  test('warns of a slow bank', async () => {
    const slow = oauthState('ready', {}, { ...oauthBank, status: 'DEGRADED' })
    const { screen } = await stage(slow)
    await expect
      .element(screen.getByText(/is slow at the moment/))
      .toHaveAttribute('data-institution-status', 'DEGRADED')
  })

  test('leads back to the list, but not in a repair', async () => {
    const { screen, go } = await stage(oauthState('ready'))
    await expect.element(screen.getByRole('button', { name: 'Back' })).toBeVisible()
    go(oauthState('ready', { update_mode: true }))
    await expect.element(screen.getByRole('button', { name: 'Back' })).not.toBeInTheDocument()
  })
})
