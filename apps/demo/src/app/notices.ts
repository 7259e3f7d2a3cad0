import type { ExitMetadata, FlowError } from '@linkflow/core'
import type { ApiError, ExchangeReply } from '../linked-bank.ts'
import type { NoticeText } from './notice.tsx'

/** After the exchange: the bank is there, or was there before. */
export function exchangeNotice(reply: ExchangeReply): NoticeText {
  const { bank } = reply
  if (reply.outcome === 'linked') {
    const count = bank.accounts.length
    return {
      tone: 'success',
      title: `${bank.name} is linked`,
      text: `${count} ${count === 1 ? 'account was' : 'accounts were'} added to your overview.`,
    }
  }
  return {
    tone: 'duplicate',
    title: `${bank.name} is already linked`,
    text: `Rowan already shows ${listed(reply.accounts)}, so nothing was added a second time.`,
  }
}

/** The user left; nobody is blamed for that. */
export function exitNotice(error: FlowError | null, { institution }: ExitMetadata): NoticeText {
  const where = institution ? ` with ${institution.name}` : ''
  return {
    tone: 'exit',
    title: 'No bank was linked',
    text: error?.display_message ?? `You left before linking${where}. Nothing was shared.`,
    ...(error ? { error: { ...error, request_id: null } } : {}),
  }
}

export function errorNotice(error: ApiError, title: string): NoticeText {
  const text = error.display_message ?? 'Please try again in a moment.'
  return { tone: 'error', title, text, error }
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names)
}
