import { expect, test } from 'vitest'
import { recaptchaState } from '../stories/side-roads.ts'
import { stage } from '../stories/stage.tsx'

test('RecaptchaPane is solved by its box, once', async () => {
  const { screen, events } = await stage(recaptchaState)
  const box = screen.getByRole('checkbox', { name: 'I’m a person' })
  await expect.element(box).toHaveAttribute('data-action', 'recaptcha')
  await expect.element(box).not.toBeChecked()
  await box.dblClick()
  await expect.element(box).toBeChecked()
  expect(events).toEqual([{ type: 'recaptcha.solved' }])
})
