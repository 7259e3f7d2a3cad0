import type { PaneData } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useMessages, useSend } from '../context.tsx'
import { Field } from '../parts/field.tsx'
import { useRefused } from '../parts/inline-error.tsx'
import { RadioOption } from '../parts/option.tsx'
import { Text, Title } from '../parts/pane.tsx'
import { CheckDrawing } from './check-drawing.tsx'
import { PaneForm } from './pane-form.tsx'
import { digitsOf, nameOf } from './routing-number-form.tsx'
import { useNamedBank } from './use-named-bank.ts'
import { useTextForm } from './use-text-form.ts'

export interface AccountNumberFormProps extends PaneDataOfNumbers {
  readonly routing_number: string
}
type PaneDataOfNumbers = Omit<PaneData['numbers'], 'routing_number'>

const FIELD = 'account_number'
const AGAIN = 'account_number_confirmation'
/** What banks in the United States use. */
const ACCOUNT_NUMBER = /^\d{4,17}$/

/** The account's number, typed twice, and whether it is a checking or a savings account. */
export function AccountNumberForm({
  routing_number,
  account,
  error: refusal,
}: AccountNumberFormProps): ReactElement {
  const { numbers } = useMessages()
  const send = useSend()
  const bank = useNamedBank(routing_number)
  const { error, errorId } = useRefused(refusal, numbers.refused)
  const { pending, errors, form } = useTextForm(
    [
      {
        name: FIELD,
        label: numbers.account,
        check: (text) => (ACCOUNT_NUMBER.test(digitsOf(text)) ? null : numbers.accountInvalid),
      },
      {
        name: AGAIN,
        label: numbers.account,
        check: (text, values) =>
          digitsOf(text) === digitsOf(values[FIELD] ?? '') ? null : numbers.differs,
      },
      { name: 'account_type', label: numbers.type },
    ],
    (values) => {
      const number = digitsOf(values[FIELD] ?? '')
      send(
        {
          type: 'account-number.submitted',
          account_number_mask: number.length > 4 ? number.slice(-4) : '',
          account_type: values['account_type'] === 'savings' ? 'savings' : 'checking',
        },
        [number],
      )
    },
  )
  const field = {
    secret: true,
    inputMode: 'numeric',
    autoComplete: 'off',
    'aria-describedby': errorId,
  } as const
  return (
    <PaneForm
      {...form}
      head={
        <>
          <Title>{numbers.accountTitle}</Title>
          <Text>
            {numbers.accountText(account ? nameOf(account) : (bank?.name ?? routing_number))}
          </Text>
          <CheckDrawing shows="account" />
        </>
      }
      pending={pending}
      submitLabel={numbers.submit}
    >
      {error}
      <Field
        {...field}
        name={FIELD}
        label={numbers.account}
        hint={numbers.accountHint}
        error={errors[FIELD]}
      />
      <Field {...field} name={AGAIN} label={numbers.repeat} error={errors[AGAIN]} />
      <AccountType />
    </PaneForm>
  )
}

function AccountType(): ReactElement {
  const { numbers } = useMessages()
  return (
    <fieldset data-part="fieldset">
      <legend data-part="label">{numbers.type}</legend>
      <div data-part="options" data-columns="">
        <RadioOption name="account_type" value="checking" label={numbers.checking} defaultChecked />
        <RadioOption name="account_type" value="savings" label={numbers.savings} />
      </div>
    </fieldset>
  )
}
