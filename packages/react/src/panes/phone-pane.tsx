import type { ReactElement } from 'react'
import { useMessages, useSend } from '../context.tsx'
import { SendAction } from '../parts/action.tsx'
import { useRefused } from '../parts/inline-error.tsx'
import { Pane } from '../parts/pane.tsx'
import { OneFieldForm } from './one-field-form.tsx'
import { callingCodeOf, toE164 } from './phone-number.ts'
import { usePane } from './use-pane.ts'

/** The phone by which a returning user is known; or on without one (link-contract K). */
export function PhonePane(): ReactElement {
  const { flow, data } = usePane('phone')
  const { phone } = useMessages()
  const send = useSend()
  const code = callingCodeOf(flow.session.country_codes[0])
  return (
    <Pane view="SUBMIT_PHONE">
      <OneFieldForm
        title={phone.title}
        text={phone.text}
        field={{
          name: 'phone',
          label: phone.label,
          hint: phone.hint(code),
          type: 'tel',
          autoComplete: 'tel',
        }}
        check={(typed) => (toE164(typed, code) ? null : phone.invalid)}
        {...useRefused(data.error, phone.invalid)}
        submitLabel={phone.submit}
        submit={(typed) => send({ type: 'phone.submitted' }, [toE164(typed, code) ?? ''])}
      >
        <GuestAction />
      </OneFieldForm>
    </Pane>
  )
}

/** On without being remembered. */
export function GuestAction(): ReactElement {
  return (
    <SendAction action="skip" sends={{ type: 'phone.skipped' }}>
      {useMessages().phone.guest}
    </SendAction>
  )
}
