import type { ReactElement } from 'react'
import { useBankName, useMessages, useSend } from '../context.tsx'
import { BankLabel } from '../parts/bank-label.tsx'
import { Icon } from '../parts/icon.tsx'
import { Body, Pane, Text, Title } from '../parts/pane.tsx'
import { usePane } from './use-pane.ts'
import { useSubmitOnce } from './use-submit-once.ts'

/** A challenge of our own against robots: no other company's script is asked (link-contract E.1 RECAPTCHA). */
export function RecaptchaPane(): ReactElement {
  const { institution } = usePane('recaptcha').flow
  const { recaptcha } = useMessages()
  const send = useSend()
  const { pending, once } = useSubmitOnce()
  return (
    <Pane view="RECAPTCHA" context={<BankLabel institution={institution} />}>
      <Body>
        <Title>{recaptcha.title}</Title>
        <Text>{recaptcha.text(useBankName())}</Text>
        <button
          type="button"
          role="checkbox"
          aria-checked={pending}
          data-part="challenge"
          data-action="recaptcha"
          onClick={() => once(() => send({ type: 'recaptcha.solved' }))}
        >
          <span data-part="choice" aria-hidden="true">
            {pending ? <Icon name="check" /> : null}
          </span>
          {recaptcha.label}
        </button>
      </Body>
    </Pane>
  )
}
