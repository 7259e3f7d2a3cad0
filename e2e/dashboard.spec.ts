import { DashboardPage, expect, test, unique } from './dashboard/dashboard-page.ts'
import { Rowan } from './rowan.ts'

test('copy and colours are changed, seen at once, published, and seen in the demo', async ({
  dashboard,
  page,
}) => {
  const welcome = unique('Bienvenue chez <CLIENT>')
  const shown = welcome.replace('<CLIENT>', 'Rowan')
  await dashboard.open()
  // For an audience that no other test has: everybody else goes on with the flow's own look.
  await dashboard.section('Language and countries')
  await page.getByRole('combobox', { name: 'Language', exact: true }).selectOption('fr')
  for (const [name, pressed] of [
    ['France', 'true'],
    ['United States', 'false'],
  ] as const) {
    const chip = page.getByRole('button', { name, exact: true })
    if ((await chip.getAttribute('aria-pressed')) !== pressed) await chip.click()
  }
  await dashboard.section('Consent')
  await dashboard.field('Title').fill(welcome)
  await expect(dashboard.pane.getByRole('heading', { name: shown })).toBeVisible()
  await expect(dashboard.pane).toHaveAttribute('lang', 'fr')
  await dashboard.section('Colours')
  await dashboard.field('Accent, light').fill('#5b2a86')
  const violet = 'rgb(91, 42, 134)'
  await expect(dashboard.pane.locator('[data-action="continue"]')).toHaveCSS(
    'background-color',
    violet,
  )
  await dashboard.saved()

  await page.getByRole('button', { name: 'Publish…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('row', { name: /consent › title/ })).toContainText(welcome)
  await dialog.getByRole('button', { name: 'Publish' }).click()
  const opening = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'View in the demo' }).click()
  const rowan = new Rowan(await opening)
  await rowan.page.locator('[data-action="open-link"]').first().click()
  await expect(rowan.pane('CONSENT').getByRole('heading', { name: shown })).toBeVisible()
  await expect(rowan.pane('CONSENT').locator('[data-action="continue"]')).toHaveCSS(
    'background-color',
    violet,
  )
})

test('who edits a draft that somebody else has changed is told, and nothing is overwritten', async ({
  dashboard,
  page,
  browser,
}) => {
  const place = await dashboard.create(unique('Shared'))
  const context = await browser.newContext()
  const late = new DashboardPage(await context.newPage())
  await late.open(place)
  await dashboard.field('Title').fill('The first')
  await dashboard.saved()

  await late.field('Title').fill('The second')
  await expect(late.page.getByRole('alert')).toContainText('Somebody else has changed this draft')
  await expect(late.field('Title')).toHaveValue('The second')
  await page.reload()
  await expect(dashboard.field('Title')).toHaveValue('The first')

  await late.page.getByRole('button', { name: 'Show theirs' }).click()
  await expect(late.field('Title')).toHaveValue('The first')
  await late.field('Title').fill('The third')
  await late.saved()
  await dashboard.field('Title').fill('Mine after all')
  await page.getByRole('button', { name: 'Keep mine' }).click()
  await dashboard.saved()
  await late.page.reload()
  await expect(late.field('Title')).toHaveValue('Mine after all')
  await context.close()
})

test('changes are taken back and done again by the keys of every editor', async ({
  dashboard,
  page,
}) => {
  await dashboard.create(unique('Undone'))
  await dashboard.field('Title').fill('One')
  await dashboard.section('Connected')
  await dashboard.field('Title').fill('Two')
  await page.keyboard.press('Control+z')
  await expect(dashboard.field('Title')).toHaveValue('')
  await page.keyboard.press('Control+Shift+z')
  await expect(dashboard.field('Title')).toHaveValue('Two')
  await dashboard.saved()
  await page.reload()
  await dashboard.section('Connected')
  await expect(dashboard.field('Title')).toHaveValue('Two')
})

test('the banks that are listed first are found by name, and put in order by key and by drag', async ({
  dashboard,
  page,
}) => {
  await dashboard.create(unique('Banks'))
  await dashboard.section('Institution Select')
  await page.getByText('My list', { exact: true }).click()
  const search = page.getByRole('combobox', { name: 'Add a bank by its name' })
  await search.fill('windowpane')
  await expect(page.getByRole('option', { name: /Windowpane Bank/ })).toBeVisible()
  await search.press('Enter')
  const names = page.getByRole('list', { name: /in order/ }).locator('.id-name')
  await expect(names.last()).toHaveText('Windowpane Bank')

  const handle = page.getByRole('button', { name: /^Move Windowpane Bank/ })
  await handle.press('Home')
  await expect(names.first()).toHaveText('Windowpane Bank')
  await expect(handle).toBeFocused()
  await handle.press('ArrowDown')
  await expect(names.nth(1)).toHaveText('Windowpane Bank')

  const from = await handle.boundingBox()
  const to = await names.last().boundingBox()
  if (!from || !to) throw new Error('The list is not on the screen.')
  await page.mouse.move(from.x + 10, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(from.x + 10, to.y + 10, { steps: 5 })
  await page.mouse.up()
  await expect(names.last()).toHaveText('Windowpane Bank')
  await expect(dashboard.pane.locator('[data-institution-id]').last()).toContainText('Windowpane')
})

test('the preview shows any pane, state, language, device and scheme', async ({
  dashboard,
  page,
}) => {
  await dashboard.create(unique('Looked at'))
  const choose = (group: string, option: string) =>
    page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: option }).click()
  await page.getByRole('combobox', { name: 'Language of the preview' }).selectOption('ar')
  await expect(dashboard.pane).toHaveAttribute('dir', 'rtl')
  await page.getByRole('combobox', { name: 'Language of the preview' }).selectOption('de')
  await expect(dashboard.pane).toHaveAttribute('lang', 'de')
  await page.getByRole('combobox', { name: 'Pane', exact: true }).selectOption('Sign-in')
  await choose('State', 'Error')
  await expect(dashboard.pane.getByRole('alert')).toBeVisible()
  await choose('Names', 'Long names')
  await expect(dashboard.pane).toContainText('Zweite Vereinigte')
  await choose('Device', 'Phone')
  await expect(page.locator('.device')).toHaveAttribute('data-device', 'phone')
  await choose('Colour scheme', 'Dark')
  await expect(page.locator('[data-link-root]')).toHaveAttribute('data-color-scheme', 'dark')
  await choose('How many panes', 'All')
  await choose('State', 'Usual')
  const gallery = page.getByRole('list', { name: 'Every pane' })
  expect(await gallery.locator('[data-part="frame"]').count()).toBeGreaterThan(20)
})

test('the draft is copied as code that says only what is not the default', async ({
  dashboard,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await dashboard.create(unique('Copied'))
  await dashboard.field('Title').fill('In my words')
  await dashboard.more('Copy as code')
  await expect(page.getByRole('status').getByText('Copied: paste it into your app.')).toBeVisible()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  expect(code).toContain("import { parseCustomization } from '@linkflow/theme'")
  expect(code).toContain('"title": "In my words"')
  expect(code).not.toContain('appearance')
})
