import { expect, test, unique } from './dashboard-page.ts'

test.describe.configure({ timeout: 60_000 })

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const many = Array.from({ length: 5000 }, (_, index) => `ins_${index}`)

const FILES: readonly (readonly [string, string, RegExp])[] = [
  ['half a file', '{"version":1,"consent":{"ti', /the file\s*expected a whole JSON file/],
  ['a picture', SVG, /the file\s*expected a whole JSON file/],
  ['a file of a future version', '{"version":7}', /version\s*expected .*newer Linkflow/],
  ['10 MB', 'x'.repeat(10_000_000), /the file\s*expected a file of at most 512 kB/],
  [
    '5,000 institutions',
    JSON.stringify({ version: 1, institution_select: { institutions: many } }),
    /institution_select\.institutions\s*expected a list of 1 to 100 institution ids/,
  ],
  [
    'script in a text',
    JSON.stringify({ version: 1, connected: { title: '<script>alert(1)</script>' } }),
    /connected\.title\s*expected one line of 1 to 80 characters, without tags/,
  ],
  [
    'CSS as a colour',
    JSON.stringify({ version: 1, overlay: { color: 'red;} *{display:none' } }),
    /overlay\.color\s*expected an opaque colour/,
  ],
]

test('a file that is dropped and cannot be taken is refused with the field and what was expected', async ({
  dashboard,
  page,
}) => {
  await dashboard.create(unique('Dropped'))
  await dashboard.field('Title').fill('Kept')
  await dashboard.saved()
  for (const [name, content, message] of FILES) {
    await dashboard.drop(`${name}.json`, content)
    const dialog = page.getByRole('dialog', { name: 'This file was not imported' })
    await expect(dialog.getByRole('listitem').first()).toHaveText(message)
    await dialog.getByRole('button', { name: 'All right' }).click()
    await expect(dashboard.field('Title')).toHaveValue('Kept')
  }
  await page.reload()
  await expect(dashboard.field('Title')).toHaveValue('Kept')
})

test('a file that is dropped and can be taken is the draft, until it is undone', async ({
  dashboard,
  page,
}) => {
  await dashboard.create(unique('Taken'))
  await dashboard.drop('x.json', '{"version":1,"consent":{"title":"Out of a file"}}')
  await expect(dashboard.field('Title')).toHaveValue('Out of a file')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(dashboard.field('Title')).toHaveValue('')
})

for (const [name, mimeType, buffer] of [
  ['logo.svg', 'image/svg+xml', Buffer.from(SVG)],
  ['script.png', 'image/png', Buffer.from(SVG)],
  ['large.png', 'image/png', Buffer.alloc(10_000_000, 1)],
] as const)
  test(`${name} is no logo, and the draft keeps the one it has`, async ({ dashboard, page }) => {
    await dashboard.create(unique('Logo'))
    await dashboard.field('Logo').fill('https://example.com/logo.png')
    await dashboard.saved()
    await page.locator('input[accept="image/png"]').setInputFiles({ name, mimeType, buffer })
    await expect(page.getByRole('alert')).toContainText('a PNG picture')
    await expect(page.getByRole('img', { name: 'The logo' })).toHaveAttribute(
      'src',
      'https://example.com/logo.png',
    )
  })

test('script that is typed is refused beside its field, and nothing of it runs', async ({
  dashboard,
  page,
}) => {
  await dashboard.create(unique('Typed'))
  await dashboard.field('Title').fill('Kept')
  await dashboard.field('Title').fill('<img src=x onerror=alert(1)>')
  await expect(page.getByRole('alert')).toContainText('Expected one line of 1 to 80 characters')
  await expect(dashboard.pane.getByRole('heading', { name: 'Kept' })).toBeVisible()
  await dashboard.section('Colours')
  await dashboard.field('Accent, light').fill('red; } * { display: none')
  await expect(dashboard.field('Accent, light')).toHaveAttribute('aria-invalid', 'true')
  await dashboard.saved()
  await page.reload()
  await expect(dashboard.field('Title')).toHaveValue('Kept')
})

test('below AA nothing is published, until the nearest colour that passes is taken', async ({
  dashboard,
  page,
}) => {
  await dashboard.create(unique('Faint'))
  await dashboard.section('Colours')
  await dashboard.field('Text, light').fill('#bbbbbb')
  await dashboard.saved()
  await page.getByRole('button', { name: 'Publish…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Publish' })).toBeDisabled()
  await expect(dialog.getByText(/needs 4\.5, and has 1\.91 on surface/)).toBeVisible()
  for (const fix of await dialog.getByRole('button', { name: /^Use #/ }).all()) await fix.click()
  await expect(dialog.getByRole('button', { name: 'Publish' })).toBeEnabled()
})
