import { describe, expect, test } from 'vitest'
import { brand, brandState } from '../stories/side-roads.ts'
import { stage } from '../stories/stage.tsx'

describe('BrandSelectPane', () => {
  test('selects the portal that is pressed', async () => {
    const { screen, events } = await stage(brandState())
    await screen.getByRole('button', { name: /Houndstooth Personal/ }).click()
    expect(events).toEqual([{ type: 'institution.selected', institution: brand.portals[0] }])
  })

  test('says which portals are not well', async () => {
    const { screen } = await stage(brandState())
    await expect
      .element(screen.getByRole('button', { name: /Houndstooth Business.*May be slow/ }))
      .toBeVisible()
  })

  test('says why a portal cannot be linked now, and leads back to the others', async () => {
    const { screen, events } = await stage(brandState(brand.portals[2] ?? brand))
    const pane = screen.getByRole('region', { name: /Wealth Management isn’t responding/ })
    await expect.element(pane).toHaveAttribute('data-pane', 'SELECT_BRAND')
    await expect.element(pane).toHaveAttribute('data-institution-status', 'DOWN')
    await screen.getByRole('button', { name: 'Choose another bank' }).click()
    expect(events).toEqual([{ type: 'back.pressed' }])
  })
})
