import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  codeState,
  deviceState,
  errorOf,
  questionsState,
  selectionsState,
} from '../stories/fixtures.ts'
import { stage } from '../stories/stage.tsx'

describe('MfaPane', () => {
  test('sends the chosen device', async () => {
    const { screen, events, secrets } = await stage(deviceState)
    await screen.getByRole('radio', { name: 'Email s...h@plaid.com' }).click()
    await screen.getByRole('button', { name: 'Send code' }).click()
    expect(events).toEqual([{ type: 'mfa.submitted' }])
    expect(secrets).toEqual([['2']])
  })

  test('has the first device chosen already', async () => {
    const { screen } = await stage(deviceState)
    await expect.element(screen.getByRole('radio', { name: /1111/ })).toBeChecked()
  })

  test('takes a code as it was pasted, without the spaces', async () => {
    const { screen, secrets } = await stage(codeState())
    await screen.getByLabelText('Security code').fill(' 12 34 ')
    await screen.getByRole('button', { name: 'Continue' }).click()
    expect(secrets).toEqual([['1234']])
  })

  test('lets the phone fill in the code', async () => {
    const { screen } = await stage(codeState())
    const code = screen.getByLabelText('Security code')
    await expect.element(code).toHaveAttribute('name', 'code')
    await expect.element(code).toHaveAttribute('autocomplete', 'one-time-code')
    await expect.element(code).toHaveAttribute('inputmode', 'numeric')
  })

  test('asks every question of the round and sends the answers in order', async () => {
    const { screen, secrets } = await stage(questionsState())
    await expect.element(screen.getByText('Step 1 of 2')).toBeVisible()
    await screen.getByLabelText('What is the answer to question_0_1?').fill('answer_0_1')
    await screen.getByLabelText('What is the answer to question_0_0?').fill('answer_0_0')
    await userEvent.keyboard('{Enter}')
    expect(secrets).toEqual([['answer_0_0', 'answer_0_1']])
  })

  test('says that an answer was refused, and asks again with empty fields', async () => {
    const { screen } = await stage(questionsState(errorOf('INVALID_MFA')))
    await expect
      .element(screen.getByRole('alert'))
      .toHaveAttribute('data-error-code', 'INVALID_MFA')
    await expect
      .element(screen.getByLabelText('What is the answer to question_0_0?'))
      .toHaveValue('')
  })

  test('sends one chosen answer for each question', async () => {
    const { screen, secrets } = await stage(selectionsState)
    await screen.getByRole('radio', { name: 'tomato' }).click()
    await screen.getByRole('radio', { name: 'mustard' }).click()
    await screen.getByRole('button', { name: 'Continue' }).click()
    expect(secrets).toEqual([['tomato', 'mustard']])
  })

  test('goes to the first question without an answer', async () => {
    const { screen, events } = await stage(selectionsState)
    await screen.getByRole('radio', { name: 'tomato' }).click()
    await screen.getByRole('button', { name: 'Continue' }).click()
    await expect.element(screen.getByRole('radio', { name: 'ketchup' })).toHaveFocus()
    expect(events).toEqual([])
  })

  test('tells tests and styles what kind of challenge it is', async () => {
    const { screen } = await stage(deviceState)
    const pane = screen.getByRole('region', { name: 'Where should the code go?' })
    await expect.element(pane).toHaveAttribute('data-pane', 'MFA')
    await expect.element(pane).toHaveAttribute('data-mfa-type', 'device')
  })
})
