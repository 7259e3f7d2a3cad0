import type { ErrorCode } from '@linkflow/core'
import { describe, expect, test } from 'vitest'
import { errorKindOf } from '../messages/error-kind.ts'
import { errorOf, errorState } from '../stories/fixtures.ts'
import { errorFrom } from '../stories/side-roads.ts'
import { stage } from '../stories/stage.tsx'

const fromCredentials = { pane: 'credentials', data: { error: null } } as const
const fromDeposit = { pane: 'deposit-verification', data: { error: null } } as const
const fromPage = { pane: 'oauth', data: { page: null, phase: 'ready' } } as const
const deposit = {
  update_mode: true,
  verification: { kind: 'same_day', account_mask: '0000' },
} as const

/** Those of link-contract G.2–G.9 that Link can show on the Error pane. */
const MET: readonly (readonly [ErrorCode, string])[] = [
  ['ITEM_LOCKED', 'locked'],
  ['USER_SETUP_REQUIRED', 'setup'],
  ['PASSWORD_RESET_REQUIRED', 'password'],
  ['NO_ACCOUNTS', 'noAccounts'],
  ['NO_INVESTMENT_AUTH_ACCOUNTS', 'noAccounts'],
  ['ITEM_NOT_SUPPORTED', 'account'],
  ['MFA_NOT_SUPPORTED', 'mfa'],
  ['INSTITUTION_NO_LONGER_SUPPORTED', 'retired'],
  ['INSTITUTION_NOT_RESPONDING', 'down'],
  ['UNSUPPORTED_RESPONSE', 'unavailable'],
  ['UNAUTHORIZED_INSTITUTION', 'unavailable'],
  ['PLANNED_MAINTENANCE', 'maintenance'],
  ['INTERNAL_SERVER_ERROR', 'unexpected'],
  ['USER_INPUT_TIMEOUT', 'timeout'],
  ['ACCESS_NOT_GRANTED', 'permission'],
  ['PRODUCTS_NOT_SUPPORTED', 'products'],
  ['INVALID_SEND_METHOD', 'sendMethod'],
  ['INVALID_CREDENTIALS', 'signIn'],
  ['INVALID_UPDATED_USERNAME', 'otherUser'],
  ['INSTANT_MATCH_FAILED', 'numbers'],
  ['TOO_MANY_VERIFICATION_ATTEMPTS', 'tries'],
  ['INVALID_OTP', 'phone'],
  ['ITEM_CONCURRENTLY_DELETED', 'gone'],
  ['INVALID_FIELD', 'app'],
  ['INVALID_PRODUCT', 'app'],
  ['RATE_LIMIT', 'limit'],
  ['INSTITUTIONS_GET_LIMIT', 'limit'],
  ['OAUTH_STATE_ID_NOT_FOUND', 'session'],
  ['RECAPTCHA_BAD', 'robot'],
]

describe('ErrorPane', () => {
  test.each(MET)('%s is explained as %s', (code, kind) => {
    expect(errorKindOf(errorOf(code))).toBe(kind)
  })

  test.each(['USER_INPUT_TIMEOUT', 'ACCESS_NOT_GRANTED', 'RECAPTCHA_BAD'] as const)(
    'after %s the same bank can be chosen once more',
    async (code) => {
      const { screen } = await stage(errorState(code))
      await expect
        .element(screen.getByRole('button', { name: 'Choose your bank' }))
        .toHaveAttribute('data-action', 'back')
    },
  )

  test('what went wrong at the bank’s own page can be tried again', async () => {
    const { screen, events } = await stage(errorFrom('ACCESS_NOT_GRANTED', fromPage))
    await screen.getByRole('button', { name: 'Try again' }).click()
    expect(events).toEqual([{ type: 'retry.pressed' }])
  })

  test('offers account numbers where the session does', async () => {
    const { screen, events, go } = await stage(errorState('INSTITUTION_DOWN'))
    expect(screen.container.querySelector('[data-action="manual"]')).toBeNull()
    go(errorFrom('INSTITUTION_DOWN', fromCredentials, { numbers: true }))
    await screen.getByRole('button', { name: 'Link with account numbers' }).click()
    expect(events).toEqual([{ type: 'manual.pressed' }])
  })

  test('a micro-deposit has no bank to go back to, only the way out', async () => {
    const over = errorFrom('TOO_MANY_VERIFICATION_ATTEMPTS', fromDeposit, deposit)
    const { screen, events } = await stage(over)
    expect(screen.container.querySelector('[data-action="back"]')).toBeNull()
    await screen.getByRole('button', { name: 'Leave for now' }).click()
    expect(events).toEqual([{ type: 'exit.requested' }])
  })

  test('a micro-deposit that only met a failing server is tried again', async () => {
    const failed = errorFrom('INTERNAL_SERVER_ERROR', fromDeposit, deposit)
    const { screen } = await stage(failed)
    await expect.element(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Leave for now' })).toBeVisible()
  })
})
