import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  credentialsState,
  errorOf,
  INSTITUTIONS,
  loadingState,
  platypus,
} from '../stories/fixtures.ts'
import { stage } from '../stories/stage.tsx'

const gingham = INSTITUTIONS[1] ?? platypus

describe('CredentialsPane', () => {
  test('asks for what the bank asks for, by the bank’s own names', async () => {
    const { screen } = await stage(credentialsState(null, gingham))
    await expect.element(screen.getByLabelText('User ID')).toHaveAttribute('name', 'user_id')
    await expect
      .element(screen.getByLabelText('Password', { exact: true }))
      .toHaveAttribute('type', 'password')
    await expect
      .element(screen.getByLabelText('PIN', { exact: true }))
      .toHaveAttribute('type', 'password')
  })

  test('lets a password manager fill in the username and the password', async () => {
    const { screen } = await stage(credentialsState())
    await expect
      .element(screen.getByLabelText('Username'))
      .toHaveAttribute('autocomplete', 'username')
    await expect
      .element(screen.getByLabelText('Password', { exact: true }))
      .toHaveAttribute('autocomplete', 'current-password')
  })

  test('hands what was typed over with the event, and not in it', async () => {
    const { screen, events, secrets } = await stage(credentialsState())
    await screen.getByLabelText('Username').fill('user_good')
    await screen.getByLabelText('Password', { exact: true }).fill('pass_good')
    await screen.getByRole('button', { name: 'Sign in' }).click()
    expect(events).toEqual([{ type: 'credentials.submitted' }])
    expect(secrets).toEqual([{ username: 'user_good', password: 'pass_good' }])
  })

  test('submits with Enter', async () => {
    const { screen, events } = await stage(credentialsState())
    await screen.getByLabelText('Username').fill('user_good')
    await screen.getByLabelText('Password', { exact: true }).fill('pass_good')
    await userEvent.keyboard('{Enter}')
    expect(events).toEqual([{ type: 'credentials.submitted' }])
  })

  test('submits once, however often the button is pressed', async () => {
    const { screen, events } = await stage(credentialsState())
    await screen.getByLabelText('Username').fill('user_good')
    await screen.getByLabelText('Password', { exact: true }).fill('pass_good')
    await screen.getByRole('button', { name: 'Sign in' }).dblClick()
    await userEvent.keyboard('{Enter}')
    expect(events).toHaveLength(1)
  })

  test('submits once, even when the form is sent twice before anything could be drawn', async () => {
    const { screen, events } = await stage(credentialsState())
    await screen.getByLabelText('Username').fill('user_good')
    await screen.getByLabelText('Password', { exact: true }).fill('pass_good')
    const form = screen.container.querySelector('form')
    form?.requestSubmit()
    form?.requestSubmit()
    expect(events).toHaveLength(1)
  })

  test('names the empty fields and goes to the first of them', async () => {
    const { screen, events } = await stage(credentialsState())
    await screen.getByRole('button', { name: 'Sign in' }).click()
    await expect.element(screen.getByLabelText('Username')).toHaveFocus()
    await expect
      .element(screen.getByLabelText('Username'))
      .toHaveAccessibleDescription('Enter your username')
    await expect
      .element(screen.getByLabelText('Password', { exact: true }))
      .toHaveAccessibleDescription('Enter your password')
    expect(events).toEqual([])
  })

  test('refuses text that is over-long without cutting it off', async () => {
    const { screen, events } = await stage(credentialsState())
    await screen.getByLabelText('Username').fill('u'.repeat(513))
    await screen.getByLabelText('Password', { exact: true }).fill('pass_good')
    await screen.getByRole('button', { name: 'Sign in' }).click()
    await expect
      .element(screen.getByLabelText('Username'))
      .toHaveAccessibleDescription('Use at most 512 characters')
    await expect.element(screen.getByLabelText('Username')).toHaveValue('u'.repeat(513))
    expect(events).toEqual([])
  })

  test('shows and hides the password', async () => {
    const { screen } = await stage(credentialsState())
    await screen.getByRole('button', { name: 'Show password' }).click()
    await expect
      .element(screen.getByLabelText('Password', { exact: true }))
      .toHaveAttribute('type', 'text')
    await screen.getByRole('button', { name: 'Hide password' }).click()
    await expect
      .element(screen.getByLabelText('Password', { exact: true }))
      .toHaveAttribute('type', 'password')
  })

  test('after a refusal says so, keeps the username and forgets the password', async () => {
    const { screen, go } = await stage(credentialsState())
    await screen.getByLabelText('Username').fill('user_good')
    await screen.getByLabelText('Password', { exact: true }).fill('pass_bad')
    await screen.getByRole('button', { name: 'Sign in' }).click()
    go(loadingState)
    await expect.element(screen.getByRole('heading', { name: /Signing in/ })).toBeVisible()
    go(credentialsState(errorOf('INVALID_CREDENTIALS')))
    await expect
      .element(screen.getByRole('alert'))
      .toHaveAttribute('data-error-code', 'INVALID_CREDENTIALS')
    await expect.element(screen.getByLabelText('Username')).toHaveValue('user_good')
    await expect.element(screen.getByLabelText('Password', { exact: true })).toHaveValue('')
    await expect
      .element(screen.getByLabelText('Password', { exact: true }))
      .toHaveAccessibleDescription(/didn’t match/)
  })

  test('keeps the username of one bank from another', async () => {
    const { screen, go } = await stage(credentialsState())
    await screen.getByLabelText('Username').fill('user_good')
    go(loadingState)
    await expect.element(screen.getByRole('heading', { name: /Signing in/ })).toBeVisible()
    go(credentialsState(null, { ...platypus, institution_id: 'ins_other' }))
    await expect.element(screen.getByLabelText('Username')).toHaveValue('')
  })

  test('asks session recorders to leave the fields alone', async () => {
    const { screen } = await stage(credentialsState())
    await expect
      .element(screen.getByLabelText('Password', { exact: true }))
      .toHaveClass('fs-mask', 'rr-mask')
  })
})
