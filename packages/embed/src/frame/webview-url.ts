import type { HostRecord } from '@linkflow/core'

/** The address that a native app hears a record by (link-contract A.3): every key is there, empty where it does not apply. */
export function webviewUrl(record: HostRecord): string {
  switch (record.type) {
    case 'event':
      return url('event', { event_name: record.event_name, ...record.metadata })
    case 'exit': {
      const { institution, status, ...ids } = record.metadata
      return url('exit', {
        ...(record.error ?? NO_ERROR),
        exit_status: status,
        status,
        institution_id: institution?.institution_id ?? null,
        institution_name: institution?.name ?? null,
        ...ids,
      })
    }
    case 'success': {
      const { institution, accounts, account, account_id, link_session_id } = record.metadata
      return url('connected', {
        public_token: record.public_token,
        institution_id: institution?.institution_id ?? null,
        institution_name: institution?.name ?? null,
        accounts: JSON.stringify(
          accounts.map(({ id, name, mask, type, subtype }) => ({
            _id: id,
            meta: { name, number: mask ?? '' },
            type,
            subtype,
          })),
        ),
        account_id,
        account_name: account?.name ?? null,
        account_mask: account?.mask ?? null,
        account_type: account?.type ?? null,
        account_subtype: account?.subtype ?? null,
        link_session_id,
      })
    }
  }
}

const NO_ERROR = { error_type: null, error_code: null, error_message: null, display_message: null }

function url(action: string, values: Readonly<Record<string, string | null>>): string {
  const query = Object.entries(values).map(
    ([key, value]) => `${key}=${encodeURIComponent(value ?? '')}`,
  )
  return `plaidlink://${action}?${query.join('&')}`
}
