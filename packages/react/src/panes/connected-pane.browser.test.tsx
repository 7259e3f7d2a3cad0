import type { VerificationStatus } from '@linkflow/core'
import { describe, expect, test } from 'vitest'
import { linkedState } from '../stories/side-roads.ts'
import { stage } from '../stories/stage.tsx'

const STATUSES: readonly (readonly [VerificationStatus, RegExp])[] = [
  ['pending_automatic_verification', /nothing for you to do/],
  ['pending_manual_verification', /come back with the three letters/],
  ['database_insights_pending', /still checking/],
  ['automatically_verified', /is verified/],
  ['manually_verified', /is verified/],
  ['database_matched', /is verified/],
  ['verification_expired', /run out/],
  ['verification_failed', /couldn’t be confirmed/],
]

describe('ConnectedPane', () => {
  test.each(STATUSES)('says what %s means', async (status, words) => {
    const { screen } = await stage(linkedState(status))
    await expect.element(screen.getByText(words)).toBeVisible()
  })

  test('does not call an account verified whose check has failed', async () => {
    const { screen } = await stage(linkedState('verification_failed'))
    await expect
      .element(screen.getByRole('heading', { name: 'The account isn’t verified' }))
      .toBeVisible()
  })

  test('confirms a micro-deposit', async () => {
    const verification = { kind: 'instant', account_mask: null } as const
    const { screen } = await stage(
      linkedState('manually_verified', { update_mode: true, verification }),
    )
    await expect
      .element(screen.getByRole('heading', { name: 'Your account is verified' }))
      .toBeVisible()
  })

  test('links another bank where the session takes several', async () => {
    const { screen, events, go } = await stage(linkedState(null))
    expect(screen.container.querySelector('[data-action="another"]')).toBeNull()
    go(linkedState(null, { multi_item: true }))
    await screen.getByRole('button', { name: 'Link another bank' }).click()
    await screen.getByRole('button', { name: 'One moment…' }).click({ force: true })
    expect(events).toEqual([{ type: 'another.pressed' }])
  })
})
