import { describe, expect, test } from 'vitest'
import { errorOf } from '../stories/fixtures.ts'
import { phoneCodeState, phoneState } from '../stories/side-roads.ts'
import { stage } from '../stories/stage.tsx'

describe('PhonePane', () => {
  test('hands the number over as E.164, beside the event and not in it', async () => {
    const { screen, events, secrets } = await stage(phoneState())
    await screen.getByLabelText('Phone number').fill('(415) 555-0010')
    await screen.getByRole('button', { name: 'Continue', exact: true }).click()
    expect(events).toEqual([{ type: 'phone.submitted' }])
    expect(secrets).toEqual([['+14155550010']])
  })

  test('takes a number without a code for one of the session’s country', async () => {
    const { screen, secrets } = await stage(phoneState(null, 'GB'))
    await screen.getByLabelText('Phone number').fill('07700 900123')
    await screen.getByRole('button', { name: 'Continue', exact: true }).click()
    expect(secrets).toEqual([['+447700900123']])
  })

  test('lets the browser fill in the number', async () => {
    const { screen } = await stage(phoneState())
    const field = screen.getByLabelText('Phone number')
    await expect.element(field).toHaveAttribute('name', 'phone')
    await expect.element(field).toHaveAttribute('autocomplete', 'tel')
    await expect.element(field).toHaveAttribute('type', 'tel')
  })

  test('sends nothing that cannot be a number, and says so at the field', async () => {
    const { screen, events } = await stage(phoneState())
    await screen.getByLabelText('Phone number').fill('555 0010')
    await screen.getByRole('button', { name: 'Continue', exact: true }).click()
    await expect
      .element(screen.getByLabelText('Phone number'))
      .toHaveAccessibleDescription(/Check the number/)
    await expect.element(screen.getByLabelText('Phone number')).toHaveFocus()
    expect(events).toEqual([])
  })

  test('says that a number was refused', async () => {
    const { screen } = await stage(phoneState(errorOf('INVALID_PHONE_NUMBER')))
    await expect
      .element(screen.getByRole('alert'))
      .toHaveAttribute('data-error-code', 'INVALID_PHONE_NUMBER')
  })

  test('lets a guest go on', async () => {
    const { screen, events } = await stage(phoneState())
    await screen.getByRole('button', { name: 'Continue as guest' }).click()
    expect(events).toEqual([{ type: 'phone.skipped' }])
  })
})

describe('PhoneCodePane', () => {
  test('takes the code as it was pasted', async () => {
    const { screen, events, secrets } = await stage(phoneCodeState())
    await screen.getByLabelText('Security code').fill(' 123 456 ')
    await screen.getByRole('button', { name: 'Continue', exact: true }).click()
    expect(events).toEqual([{ type: 'phone-code.submitted' }])
    expect(secrets).toEqual([['123456']])
  })

  test('ties a refusal to the field', async () => {
    const { screen } = await stage(phoneCodeState(errorOf('INVALID_OTP')))
    await expect
      .element(screen.getByRole('alert'))
      .toHaveAttribute('data-error-code', 'INVALID_OTP')
    await expect
      .element(screen.getByLabelText('Security code'))
      .toHaveAccessibleDescription(/didn’t match/)
  })

  test('leads back to the number, and on without one', async () => {
    const { screen, events } = await stage(phoneCodeState())
    await screen.getByRole('button', { name: 'Back' }).click()
    await screen.getByRole('button', { name: 'Continue as guest' }).click()
    expect(events).toEqual([{ type: 'back.pressed' }, { type: 'phone.skipped' }])
  })
})
