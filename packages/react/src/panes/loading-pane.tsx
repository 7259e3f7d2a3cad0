import type { Stop } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useEffect, useState } from 'react'
import { useBankName, useMessages } from '../context.tsx'
import type { Messages } from '../messages/messages.ts'
import { BankLabel } from '../parts/bank-label.tsx'
import { Body, Pane, Text, Title } from '../parts/pane.tsx'
import { SkeletonRows } from '../parts/skeleton.tsx'
import { usePane } from './use-pane.ts'

/** After this the wait is worth a word. Milliseconds. */
const SLOW_AFTER_MS = 7000

/** Waiting for the bank: says for what, and shows the shape of what is coming. */
export function LoadingPane(): ReactElement {
  const { flow, data } = usePane('loading')
  const messages = useMessages()
  const slow = useSlow()
  const bank = useBankName()
  return (
    <Pane
      view="LOADING"
      back={canGoBack(data.from)}
      context={<BankLabel institution={flow.institution} />}
      aria-busy="true"
    >
      <Body>
        <span data-part="progress" aria-hidden="true" />
        <Title>{titleFor(data.from, messages, bank, flow.session.client_name)}</Title>
        <Text role="status">{slow ? messages.loading.slow : messages.loading.text}</Text>
        <SkeletonRows count={4} />
      </Body>
    </Pane>
  )
}

/** After a return from the bank's page by redirect there is no page any more to go back to. */
function canGoBack(from: Stop): boolean {
  return from.pane !== 'oauth' || from.data.page !== null
}

function titleFor(from: Stop, { loading }: Messages, bank: string, clientName: string): string {
  switch (from.pane) {
    case 'mfa':
    case 'oauth':
    case 'recaptcha':
      return loading.mfa(bank)
    case 'phone':
      return loading.phone
    case 'phone-code':
      return loading.code
    case 'numbers':
    case 'numbers-institution-select':
    case 'deposit-verification':
      return loading.numbers
    case 'saved-account-select':
    case 'select-account':
      return loading.accounts(clientName)
    default:
      return loading.credentials(bank)
  }
}

function useSlow(): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return slow
}
