import { describe, expect, test } from 'vitest'
import { consentState } from '../stories/fixtures.ts'
import { dataUseState } from '../stories/side-roads.ts'
import { stage } from '../stories/stage.tsx'

describe('ConsentPane', () => {
  test('leads to all that is shared, where the session says what that is', async () => {
    const { screen, events, go } = await stage(consentState)
    expect(screen.container.querySelector('[data-action="data-types"]')).toBeNull()
    go(dataUseState(false))
    await screen.getByRole('button', { name: 'See everything that’s shared' }).click()
    expect(events).toEqual([{ type: 'data-types.viewed' }])
  })

  test('names the data of each product and what it is for', async () => {
    const { screen, go } = await stage(dataUseState(false))
    go(dataUseState(true))
    await expect.element(screen.getByRole('heading', { name: 'What Rowan can see' })).toHaveFocus()
    await expect.element(screen.getByRole('heading', { name: 'Transactions' })).toBeVisible()
    await expect.element(screen.getByText('Merchants and categories')).toBeVisible()
    await expect.element(screen.getByText('Tracking and budgeting')).toBeVisible()
  })

  test('leads back from there, and on', async () => {
    const { screen, events } = await stage(dataUseState(true))
    await screen.getByRole('button', { name: 'Back' }).click()
    await screen.getByRole('button', { name: 'Continue' }).click()
    expect(events).toEqual([{ type: 'back.pressed' }, { type: 'consent.accepted' }])
  })
})
