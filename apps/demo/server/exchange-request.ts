import type { LinkCandidate } from './duplicate.ts'

/** What the browser hands over after `onSuccess` (link-contract C.1), as far as the server needs it. */
export interface ExchangeRequest extends LinkCandidate {
  readonly public_token: string
  /** `null` where no bank was named. */
  readonly institution_name: string | null
  readonly account_ids: readonly string[]
}

/** Parses the body of `POST /api/exchange`; `null` if it lacks the token or the accounts. */
export function parseExchange(body: unknown): ExchangeRequest | null {
  const metadata = record(record(body)?.['metadata'])
  const public_token = text(record(body)?.['public_token'])
  const listed = metadata?.['accounts']
  if (!metadata || !public_token || !Array.isArray(listed)) return null
  const accounts = listed.flatMap((value: unknown) => {
    const account = record(value)
    const id = text(account?.['id'])
    const name = text(account?.['name'])
    return id && name ? [{ id, name, mask: text(account?.['mask']) }] : []
  })
  const institution = record(metadata['institution'])
  return {
    public_token,
    institution_id: text(institution?.['institution_id']),
    institution_name: text(institution?.['name']),
    accounts,
    account_ids: accounts.map((account) => account.id),
  }
}

function record(value: unknown): Record<string, unknown> | null {
  // True for any object: reading a key that is not there gives `undefined`.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
