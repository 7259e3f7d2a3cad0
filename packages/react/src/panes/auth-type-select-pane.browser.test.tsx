import { expect, test } from 'vitest'
import { authTypeState } from '../stories/side-roads.ts'
import { stage } from '../stories/stage.tsx'

test('AuthTypeSelectPane offers to sign in and to type the numbers', async () => {
  const { screen, events } = await stage(authTypeState)
  const signIn = screen.getByRole('button', { name: /Sign in to your bank/ })
  await expect.element(signIn).toHaveAttribute('data-action', 'instant')
  await signIn.click()
  const numbers = screen.getByRole('button', { name: /Type your account numbers/ })
  await expect.element(numbers).toHaveAttribute('data-action', 'manual')
  await numbers.click()
  expect(events).toEqual([
    { type: 'auth-type.selected', auth_type: 'instant' },
    { type: 'auth-type.selected', auth_type: 'manual' },
  ])
})
