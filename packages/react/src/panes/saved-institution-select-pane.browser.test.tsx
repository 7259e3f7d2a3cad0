import { describe, expect, test } from 'vitest'
import { savedAccountState, savedInstitutionState } from '../stories/side-roads.ts'
import { stage } from '../stories/stage.tsx'

describe('SavedInstitutionSelectPane', () => {
  test('selects the bank that is pressed', async () => {
    const { screen, events } = await stage(savedInstitutionState())
    const row = screen.getByRole('button', { name: /Houndstooth Bank.*1 account/ })
    await expect.element(row).toHaveAttribute('data-institution-id', 'ins_109512')
    await row.click()
    expect(events).toEqual([{ type: 'saved-institution.selected', institution_id: 'ins_109512' }])
  })

  test('leads to another bank', async () => {
    const { screen, events } = await stage(savedInstitutionState())
    await screen.getByRole('button', { name: 'Add another bank' }).click()
    expect(events).toEqual([{ type: 'new-institution.pressed' }])
  })
})

describe('SavedAccountSelectPane', () => {
  test('shares the chosen accounts of the bank that was selected', async () => {
    const { screen, events } = await stage(savedAccountState)
    expect(screen.getByRole('checkbox').elements()).toHaveLength(3)
    await screen.getByRole('checkbox', { name: 'Plaid Saving' }).click()
    await screen.getByRole('button', { name: 'Share 1 account' }).click()
    expect(events).toEqual([{ type: 'accounts.submitted', account_ids: ['acc_2'] }])
  })

  test('leads back to the saved banks', async () => {
    const { screen, events } = await stage(savedAccountState)
    await screen.getByRole('button', { name: 'Back' }).click()
    expect(events).toEqual([{ type: 'back.pressed' }])
  })
})
