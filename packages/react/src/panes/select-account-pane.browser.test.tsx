import { describe, expect, test } from 'vitest'
import { ACCOUNTS, accountsState } from '../stories/fixtures.ts'
import { stage } from '../stories/stage.tsx'

describe('SelectAccountPane', () => {
  test('shares the accounts that are chosen, in the order they are listed', async () => {
    const { screen, events } = await stage(accountsState('many'))
    await screen.getByRole('checkbox', { name: 'Plaid Saving' }).click()
    await screen.getByRole('checkbox', { name: 'Plaid Checking' }).click()
    await screen.getByRole('button', { name: 'Share 2 accounts' }).click()
    expect(events).toEqual([{ type: 'accounts.submitted', account_ids: ['acc_1', 'acc_2'] }])
  })

  test('describes an account by its kind, its last digits and its balance', async () => {
    const { screen } = await stage(accountsState('many'))
    await expect
      .element(screen.getByRole('checkbox', { name: 'Plaid Checking' }))
      .toHaveAccessibleDescription(/Checking.*ending in 0000.*\$110\.00/)
  })

  test('has every account chosen where the session says so', async () => {
    const { screen } = await stage(accountsState('all'))
    await expect.element(screen.getByRole('button', { name: 'Share 12 accounts' })).toBeVisible()
  })

  test('chooses all of them, and none, at once', async () => {
    const { screen } = await stage(accountsState('many'))
    await screen.getByRole('button', { name: 'Select all' }).click()
    await expect.element(screen.getByRole('checkbox', { name: 'Plaid HSA' })).toBeChecked()
    await screen.getByRole('button', { name: 'Clear all' }).click()
    await expect.element(screen.getByRole('checkbox', { name: 'Plaid HSA' })).not.toBeChecked()
  })

  test('lets one account be chosen where one is asked for', async () => {
    const { screen, events } = await stage(accountsState('one'))
    await screen.getByRole('radio', { name: 'Plaid Checking' }).click()
    await screen.getByRole('radio', { name: 'Plaid CD' }).click()
    await screen.getByRole('button', { name: 'Share 1 account' }).click()
    expect(events).toEqual([{ type: 'accounts.submitted', account_ids: ['acc_3'] }])
  })

  test('asks for a choice when there is none', async () => {
    const { screen, events } = await stage(accountsState('many'))
    await screen.getByRole('button', { name: 'Share accounts' }).click()
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Choose at least one account')
    expect(events).toEqual([])
  })

  test('shows a balance in a currency that does not exist as it came', async () => {
    const odd = ACCOUNTS.slice(0, 1).map((account) => ({ ...account, currency: 'n/a' }))
    const { screen } = await stage(accountsState('many', odd))
    await expect.element(screen.getByText('110 n/a')).toBeVisible()
  })
})
