import type { CredentialField } from '@linkflow/core'

const PASSWORD: CredentialField = { name: 'password', label: 'Password', type: 'password' }

/** What most institutions ask for. */
export const USERNAME_AND_PASSWORD: readonly CredentialField[] = [
  { name: 'username', label: 'Username', type: 'text' },
  PASSWORD,
]

export const USER_ID_AND_PASSWORD: readonly CredentialField[] = [
  { name: 'username', label: 'User ID', type: 'text' },
  PASSWORD,
]

export const EMAIL_AND_PASSWORD: readonly CredentialField[] = [
  { name: 'username', label: 'Email address', type: 'email' },
  PASSWORD,
]

export const MEMBER_NUMBER_AND_PIN: readonly CredentialField[] = [
  { name: 'username', label: 'Member number', type: 'text' },
  { name: 'password', label: 'PIN', type: 'pin' },
]

/** Three fields: the PIN of a good login is `credential_good` (link-contract H.2). */
export const USERNAME_PASSWORD_AND_PIN: readonly CredentialField[] = [
  ...USERNAME_AND_PASSWORD,
  { name: 'pin', label: 'Security PIN', type: 'pin' },
]

const EVERY_HUNDRED: readonly (readonly [below: number, fields: readonly CredentialField[]])[] = [
  [62, USERNAME_AND_PASSWORD],
  [82, USER_ID_AND_PASSWORD],
  [88, EMAIL_AND_PASSWORD],
  [96, MEMBER_NUMBER_AND_PIN],
  [100, USERNAME_PASSWORD_AND_PIN],
]

/** The fields for a share of 0 to 1: 62 in a hundred ask for username and password, 4 ask for three things. */
export function credentialsFor(share: number): readonly CredentialField[] {
  return EVERY_HUNDRED.find(([below]) => share * 100 < below)?.[1] ?? USERNAME_AND_PASSWORD
}
