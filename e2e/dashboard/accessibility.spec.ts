import type { Locator } from '@playwright/test'
import { SIZES, expect, test, unique } from './dashboard-page.ts'

test.describe.configure({ timeout: 120_000 })

const SECTIONS = ['Institution Select', 'Colours', 'Presets', 'Contrast', 'Type']

for (const scheme of ['light', 'dark'] as const)
  for (const size of SIZES) {
    test(`the editor keeps WCAG 2.2 AA in ${scheme} at ${size.width}`, async ({
      dashboard,
      page,
    }) => {
      await dashboard.open()
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      // The fields are the same on a phone: what is wide there is the table of colours.
      for (const section of size.width > 1000 ? SECTIONS : ['Colours']) {
        await dashboard.section(section)
        expect(await dashboard.violations(), section).toEqual([])
      }
      if (size.width > 1000) {
        await page.getByRole('radio', { name: 'All', exact: true }).click()
        expect(await dashboard.violations(), 'all panes').toEqual([])
      }
      await dashboard.more('History…')
      expect(await dashboard.violations(), 'history').toEqual([])
      expect(await dashboard.sidewaysScroll()).toBe(0)
    })
  }

test('a customization is made, changed and published by keyboard alone', async ({
  dashboard,
  page,
}) => {
  const name = unique('By keys')
  await dashboard.open()
  const { keyboard } = page
  const reach = async (target: Locator): Promise<void> => {
    await expect(async () => {
      await keyboard.press('Tab')
      await expect(target).toBeFocused({ timeout: 50 })
    }).toPass({ timeout: 30_000, intervals: [0] })
  }
  await reach(page.getByRole('button', { name: 'New', exact: true }))
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await keyboard.type(name)
  await keyboard.press('Enter')
  await expect(dashboard.title).toHaveText(name)
  await reach(page.getByRole('button', { name: 'Connected', exact: true }))
  await keyboard.press('Enter')
  await reach(dashboard.field('Title'))
  await keyboard.type('All done')
  await expect(dashboard.pane.getByRole('heading', { name: 'All done' })).toBeVisible()
  await dashboard.saved()
  await page.getByRole('button', { name: 'More', exact: true }).focus()
  await reach(page.getByRole('button', { name: 'Publish…' }))
  await keyboard.press('Enter')
  await reach(page.getByRole('dialog').getByRole('button', { name: 'Publish' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: `${name} is published` })).toBeVisible()
  await keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Published' })).toBeVisible()
})
