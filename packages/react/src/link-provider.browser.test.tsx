import type { ReactNode } from 'react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { LinkProvider } from './link-provider.tsx'
import { client, linkToken } from './stories/sandbox-in-page.ts'
import type { UseLinkOptions } from './use-link.ts'
import { useLink } from './use-link.ts'

interface RepairProps extends Omit<UseLinkOptions, 'onSuccess'> {
  readonly name: string
}

function Repair({ name, ...options }: RepairProps): ReactNode {
  const { open, ready } = useLink({ ...options, onSuccess: () => undefined })
  return (
    <button type="button" disabled={!ready} onClick={open}>
      {name}
    </button>
  )
}

/** A list of banks, of which the first goes away when F9 is pressed, as a list that loads anew does. */
function Banks({ tokens }: { readonly tokens: readonly [string, string] }): ReactNode {
  const [gone, setGone] = useState(false)
  return (
    <div role="presentation" onKeyDown={({ key }) => key === 'F9' && setGone(true)}>
      {gone ? null : <Repair name="First bank" token={tokens[0]} />}
      <Repair name="Second bank" token={tokens[1]} />
    </div>
  )
}

test('an open dialog stays as it is when another flow of the page goes away', async () => {
  const tokens = [await linkToken(), await linkToken()] as const
  const screen = await render(
    <LinkProvider client={client}>
      <Banks tokens={tokens} />
    </LinkProvider>,
  )
  await screen.getByRole('button', { name: 'Second bank' }).click()
  await screen.getByRole('button', { name: 'Continue' }).click()
  await screen.getByRole('combobox').fill('platy')
  const dialog = screen.getByRole('dialog').element()
  document
    .querySelector('button[type="button"]')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F9', bubbles: true }))
  await expect.poll(() => document.body.textContent).not.toContain('First bank')
  expect(screen.getByRole('dialog').element()).toBe(dialog)
  await expect.element(screen.getByRole('combobox')).toHaveValue('platy')
  await userEvent.keyboard('{Escape}{Escape}')
  await expect.element(screen.getByRole('button', { name: 'Second bank' })).toHaveFocus()
})

test("a hook's own client lists the institutions, too", async () => {
  const broken = { ...client, institutions: () => Promise.reject(new TypeError('not this one')) }
  const screen = await render(
    <LinkProvider client={broken}>
      <Repair name="Link" token={await linkToken()} client={client} />
    </LinkProvider>,
  )
  await screen.getByRole('button', { name: 'Link' }).click()
  await screen.getByRole('button', { name: 'Continue' }).click()
  await expect
    .element(screen.getByRole('option', { name: /First Platypus Bank/ }).first())
    .toBeVisible()
})
