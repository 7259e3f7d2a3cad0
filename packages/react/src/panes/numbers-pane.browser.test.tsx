import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { errorOf } from '../stories/fixtures.ts'
import { numbersState, rerouteState } from '../stories/side-roads.ts'
import type { Stage } from '../stories/stage.tsx'
import { stage } from '../stories/stage.tsx'

const saving = { name: 'Plaid Saving', mask: '1111' }

async function fillIn({ screen }: Stage, number: string, again = number): Promise<void> {
  await screen.getByLabelText('Account number', { exact: true }).fill(number)
  await screen.getByLabelText('Account number again', { exact: true }).fill(again)
  await screen.getByRole('button', { name: 'Continue' }).click()
}

describe('NumbersPane, routing number', () => {
  test('names the bank as soon as nine valid digits are typed', async () => {
    const { screen, events } = await stage(numbersState(null))
    const field = screen.getByLabelText('Routing number', { exact: true })
    await expect.element(field).toHaveAttribute('name', 'routing_number')
    await field.fill('1100-0000 0')
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent('This is First Platypus Bank')
    expect(events).toEqual([])
  })

  test('is submitted as nine digits', async () => {
    const { screen, events } = await stage(numbersState(null))
    await screen.getByLabelText('Routing number', { exact: true }).fill('0210 0002 1')
    await screen.getByRole('button', { name: 'Continue' }).click()
    expect(events).toEqual([{ type: 'routing-number.submitted', routing_number: '021000021' }])
  })

  test('says at once that nine digits have a wrong checksum', async () => {
    const { screen, events } = await stage(numbersState(null))
    const field = screen.getByLabelText('Routing number', { exact: true })
    await field.fill('11000000')
    await expect.element(field).not.toHaveAttribute('aria-invalid')
    await field.fill('110000001')
    await expect.element(field).toHaveAccessibleDescription(/no bank has this number/)
    await screen.getByRole('button', { name: 'Continue' }).click()
    expect(events).toEqual([])
  })

  test('is still there after Back', async () => {
    const { screen, go } = await stage(numbersState(null))
    await screen.getByLabelText('Routing number', { exact: true }).fill('110000000')
    go(numbersState('110000000'))
    await expect
      .element(screen.getByRole('heading', { name: 'Enter your account number' }))
      .toHaveFocus()
    go(numbersState(null))
    await expect
      .element(screen.getByLabelText('Routing number', { exact: true }))
      .toHaveValue('110000000')
  })
})

describe('NumbersPane, account number', () => {
  test('tells the last four digits, and the number only beside the event', async () => {
    const on = await stage(numbersState('110000000'))
    await fillIn(on, '1111 2222 3333 0000', '1111222233330000')
    expect(on.events).toEqual([
      { type: 'account-number.submitted', account_number_mask: '0000', account_type: 'checking' },
    ])
    expect(on.secrets).toEqual([['1111222233330000']])
  })

  test('tells no digits of a number that has no more than four', async () => {
    const on = await stage(numbersState('110000000'))
    await on.screen.getByRole('radio', { name: 'Savings' }).click()
    await fillIn(on, '1234')
    expect(on.events).toEqual([
      { type: 'account-number.submitted', account_number_mask: '', account_type: 'savings' },
    ])
  })

  test('is masked until it is shown', async () => {
    const { screen } = await stage(numbersState('110000000'))
    const field = screen.getByLabelText('Account number', { exact: true })
    await expect.element(field).toHaveAttribute('name', 'account_number')
    await expect.element(field).toHaveAttribute('type', 'password')
    await screen.getByRole('button', { name: 'Show account number', exact: true }).click()
    await expect.element(field).toHaveAttribute('type', 'text')
  })

  test('goes on only when both are the same', async () => {
    const on = await stage(numbersState('110000000'))
    await fillIn(on, '1111222233330000', '1111222233330001')
    const again = on.screen.getByLabelText('Account number again', { exact: true })
    await expect.element(again).toHaveAttribute('name', 'account_number_confirmation')
    await expect.element(again).toHaveAccessibleDescription(/aren’t the same/)
    await expect.element(again).toHaveFocus()
    expect(on.events).toEqual([])
  })

  test.each(['123', '123456789012345678', '12a4'])('does not take %s', async (number) => {
    const on = await stage(numbersState('110000000'))
    await fillIn(on, number)
    await expect
      .element(on.screen.getByLabelText('Account number', { exact: true }))
      .toHaveAccessibleDescription(/4 to 17 digits/)
    expect(on.events).toEqual([])
  })

  test('submits once, however often Enter is pressed', async () => {
    const on = await stage(numbersState('110000000'))
    await fillIn(on, '1111222233330000')
    await userEvent.keyboard('{Enter}{Enter}')
    expect(on.events).toHaveLength(1)
  })

  test('says which account it is for, and that its numbers were refused', async () => {
    const refused = numbersState('021000021', saving, errorOf('INVALID_ACCOUNT_NUMBER'))
    const { screen } = await stage(refused)
    await expect.element(screen.getByText('For Plaid Saving ••1111')).toBeVisible()
    await expect
      .element(screen.getByRole('alert'))
      .toHaveAttribute('data-error-code', 'INVALID_ACCOUNT_NUMBER')
    await expect
      .element(screen.getByLabelText('Account number', { exact: true }))
      .toHaveAccessibleDescription(/don’t belong/)
  })

  test('of an account that was selected has nothing before its routing number', async () => {
    const { screen, go } = await stage(numbersState(null, saving))
    await expect.element(screen.getByRole('button', { name: 'Back' })).not.toBeInTheDocument()
    go(numbersState('021000021', saving))
    await expect.element(screen.getByRole('button', { name: 'Back' })).toBeVisible()
  })
})

describe('NumbersInstitutionSelectPane', () => {
  test('offers the bank that the numbers name, or to keep to them', async () => {
    const { screen, events } = await stage(rerouteState(1))
    await screen.getByRole('button', { name: /First Platypus Bank/ }).click()
    await screen.getByRole('button', { name: 'Keep to account numbers' }).click()
    expect(events.map(({ type }) => type)).toEqual(['institution.selected', 'manual.pressed'])
  })

  test('does not offer to keep to them where that is no option', async () => {
    const { screen } = await stage(rerouteState(2, false))
    await expect
      .element(screen.getByRole('heading', { name: 'Which one is your bank?' }))
      .toBeVisible()
    expect(screen.container.querySelector('[data-action="manual"]')).toBeNull()
  })
})
