import { describe, expect, test } from 'vitest'
import { errorOf } from '../stories/fixtures.ts'
import { depositState } from '../stories/side-roads.ts'
import { stage } from '../stories/stage.tsx'

describe('DepositVerificationPane', () => {
  test('hands the three letters over, in either case and with spaces', async () => {
    const { screen, events, secrets } = await stage(depositState())
    const field = screen.getByLabelText('Three-letter code')
    await expect.element(field).toHaveAttribute('name', 'deposit_code')
    await field.fill(' ab c ')
    await screen.getByRole('button', { name: 'Verify account' }).click()
    expect(events).toEqual([{ type: 'deposit-code.submitted' }])
    expect(secrets).toEqual([['ABC']])
  })

  test.each(['AB', 'ABCD', '123'])('does not spend a try on %s', async (code) => {
    const { screen, events } = await stage(depositState())
    await screen.getByLabelText('Three-letter code').fill(code)
    await screen.getByRole('button', { name: 'Verify account' }).click()
    await expect
      .element(screen.getByLabelText('Three-letter code'))
      .toHaveAccessibleDescription('The code is three letters.')
    expect(events).toEqual([])
  })

  test('says that the code was wrong and that there are three tries', async () => {
    const wrong = depositState('same_day', errorOf('INCORRECT_DEPOSIT_VERIFICATION'))
    const { screen } = await stage(wrong)
    const alert = screen.getByRole('alert')
    await expect.element(alert).toHaveAttribute('data-error-code', 'INCORRECT_DEPOSIT_VERIFICATION')
    await expect.element(alert).toHaveTextContent(/three tries/)
  })

  test('says which account the deposit went to', async () => {
    const { screen } = await stage(depositState())
    await expect.element(screen.getByText(/ending in 0000/)).toBeVisible()
  })
})
