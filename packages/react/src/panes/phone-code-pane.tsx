import type { ReactElement } from 'react'
import { useMessages, useSend } from '../context.tsx'
import { useRefused } from '../parts/inline-error.tsx'
import { Pane } from '../parts/pane.tsx'
import { useCodeField, withoutSpaces } from './mfa-code.tsx'
import { OneFieldForm } from './one-field-form.tsx'
import { GuestAction } from './phone-pane.tsx'
import { usePane } from './use-pane.ts'

/** The one-time code that was sent to the phone. */
export function PhoneCodePane(): ReactElement {
  const { error } = usePane('phone-code').data
  const { phone, mfa } = useMessages()
  const send = useSend()
  return (
    <Pane view="VERIFY_PHONE" back>
      <OneFieldForm
        title={phone.codeTitle}
        text={phone.codeText}
        field={useCodeField()}
        {...useRefused(error, mfa.wrong)}
        submitLabel={phone.submit}
        submit={(code) => send({ type: 'phone-code.submitted' }, [withoutSpaces(code)])}
      >
        <GuestAction />
      </OneFieldForm>
    </Pane>
  )
}
