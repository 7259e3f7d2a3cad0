import type { CredentialField, FlowError } from '@linkflow/core'
import type { FormEvent, ReactElement } from 'react'
import { useBankName, useMessages, useSend } from '../context.tsx'
import type { Messages } from '../messages/messages.ts'
import { BankHost } from '../parts/bank-label.tsx'
import { DegradedNotice } from '../parts/degraded-notice.tsx'
import type { FieldProps } from '../parts/field.tsx'
import { Field } from '../parts/field.tsx'
import { useRefused } from '../parts/inline-error.tsx'
import { InstitutionLogo } from '../parts/institution-logo.tsx'
import { Pane, Text, Title } from '../parts/pane.tsx'
import { useDraft } from './draft.ts'
import { PaneForm } from './pane-form.tsx'
import { usePane } from './use-pane.ts'
import { useTextForm } from './use-text-form.ts'

/**
 * Asks for what the bank asks for. After a refusal the text that is not secret is there again; a password never is,
 * since nothing here keeps one.
 */
export function CredentialsPane(): ReactElement {
  const { flow, data } = usePane('credentials')
  const messages = useMessages()
  const send = useSend()
  const draft = useDraft()
  const { error, errorId } = useRefused(data.error, data.error && explain(data.error, messages))
  const { institution, session } = flow
  const fields = institution?.credentials ?? []
  const institutionId = institution?.institution_id ?? ''
  const { pending, errors, form } = useTextForm(fields, (values) =>
    send({ type: 'credentials.submitted' }, values),
  )
  const remember = ({ target }: FormEvent<HTMLFormElement>): void => {
    if (!(target instanceof HTMLInputElement)) return
    const field = fields.find(({ name }) => name === target.name)
    if (field && !isSecret(field)) draft.write(institutionId, field.name, target.value)
  }
  const bank = useBankName()
  const title = session.update_mode
    ? messages.credentials.reconnectTitle
    : messages.credentials.title
  return (
    <Pane view="CREDENTIAL" back={!session.update_mode}>
      <PaneForm
        {...form}
        onInput={(event) => {
          form.onInput(event)
          remember(event)
        }}
        head={
          <>
            {institution ? <InstitutionLogo institution={institution} size="large" /> : null}
            <Title>{title(bank)}</Title>
            <BankHost url={institution?.url ?? null} />
            <Text>{messages.credentials.text(session.client_name)}</Text>
            <DegradedNotice institution={institution} />
          </>
        }
        pending={pending}
        submitLabel={messages.credentials.submit}
      >
        {error}
        {fields.map((field, index) => (
          <Field
            key={field.name}
            name={field.name}
            label={field.label}
            defaultValue={isSecret(field) ? '' : (draft.read(institutionId, field.name) ?? '')}
            error={errors[field.name]}
            aria-describedby={errorId}
            {...typing(field, index)}
          />
        ))}
      </PaneForm>
    </Pane>
  )
}

function isSecret({ type }: CredentialField): boolean {
  return type === 'password' || type === 'pin'
}

/** How each type is typed: what keyboard a phone shows, and what a password manager fills in. */
function typing({ type }: CredentialField, index: number): Partial<FieldProps> {
  const autoComplete = index === 0 ? 'username' : 'off'
  switch (type) {
    case 'password':
      return { secret: true, autoComplete: 'current-password' }
    case 'pin':
      return { secret: true, autoComplete: 'off', inputMode: 'numeric' }
    case 'number':
      return { autoComplete, inputMode: 'numeric' }
    case 'text':
    case 'email':
    case 'tel':
      return { autoComplete, type }
  }
}

function explain(error: FlowError, { credentials, errors, common }: Messages): string {
  switch (error.error_code) {
    case 'INVALID_CREDENTIALS':
      return credentials.wrong
    case 'INVALID_UPDATED_USERNAME':
      return credentials.otherUsername
    default:
      return (
        error.display_message ?? errors.unexpected({ bank: common.yourBank, clientName: '' }).text
      )
  }
}
