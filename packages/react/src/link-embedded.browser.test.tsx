import { beforeEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { LinkEmbedded } from './link-embedded.tsx'
import { client, linkToken } from './stories/sandbox-in-page.ts'
import './styles.css'

const heard: string[] = []
const listen = {
  client,
  onSuccess: () => undefined,
  onEvent: (name: string, { view_name }: { view_name: string | null }) =>
    void heard.push(view_name ? `${name} ${view_name}` : name),
}
beforeEach(() => {
  heard.length = 0
})

const show = (token: string, width: number, height: number) =>
  render(
    <>
      <style>{`.place { inline-size: ${width}px; block-size: ${height}px }`}</style>
      <LinkEmbedded className="place" token={token} {...listen} />
    </>,
  )

test.each([
  [300, 350, 2],
  [640, 350, 11],
  [760, 600, 15],
])('a place of %i by %i pixels holds %i banks', async (width, height, banks) => {
  const screen = await show(await linkToken(), width, height)
  const tiles = () => screen.container.querySelectorAll('[data-institution-id]').length
  await expect.poll(tiles).toBe(banks)
})

test('a tile opens the dialog at its bank (E.2.11)', async () => {
  const screen = await show(await linkToken(), 640, 350)
  await screen.getByRole('button', { name: 'First Platypus Bank', exact: true }).click()
  await expect.element(screen.getByRole('dialog')).toBeVisible()
  expect(heard).toEqual(['OPEN CONSENT', 'SELECT_INSTITUTION', 'TRANSITION_VIEW CONSENT'])
})

test('the last tile opens the dialog at the whole list', async () => {
  const screen = await show(await linkToken(), 640, 350)
  await screen.getByRole('button', { name: 'Search all banks' }).click()
  await expect.element(screen.getByRole('dialog')).toBeVisible()
  expect(heard).toEqual(['OPEN CONSENT'])
})
