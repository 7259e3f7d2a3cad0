import type { PaneData } from '@linkflow/core'
import { isRoutingNumber } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useState } from 'react'
import { useMessages, useSend } from '../context.tsx'
import { Icon } from '../parts/icon.tsx'
import { CheckDrawing } from './check-drawing.tsx'
import { useDraft } from './draft.ts'
import { OneFieldForm } from './one-field-form.tsx'
import { useNamedBank } from './use-named-bank.ts'

const FIELD = 'routing_number'

/** Nine digits that name a bank: which one, the pane says as soon as they are typed. */
export function RoutingNumberForm({ account }: Pick<PaneData['numbers'], 'account'>): ReactElement {
  const { numbers } = useMessages()
  const send = useSend()
  // Not secret: it is printed on every check, and it is there again after Back.
  const draft = useDraft()
  const [typed, setTyped] = useState(draft.read('', FIELD) ?? '')
  const bank = useNamedBank(digitsOf(typed))
  const remember = (text: string): void => {
    setTyped(text)
    draft.write('', FIELD, text)
  }
  const check = (text: string): string | null =>
    isRoutingNumber(digitsOf(text)) ? null : numbers.routingInvalid
  return (
    <OneFieldForm
      title={numbers.title}
      text={account ? numbers.accountText(nameOf(account)) : numbers.text}
      media={<CheckDrawing shows="routing" />}
      field={{
        name: FIELD,
        label: numbers.routing,
        hint: bank ? undefined : numbers.routingHint,
        // Nine digits are all there are, so that a wrong one can be named at once.
        error: digitsOf(typed).length === 9 ? (check(typed) ?? undefined) : undefined,
        defaultValue: typed,
        onChange: ({ target }) => remember(target.value),
        inputMode: 'numeric',
        autoComplete: 'off',
      }}
      note={
        <p data-part="named" role="status">
          {bank ? (
            <>
              <Icon name="check" />
              {numbers.named(bank.name)}
            </>
          ) : null}
        </p>
      }
      error={null}
      errorId={undefined}
      check={check}
      submitLabel={numbers.submit}
      submit={(text) => send({ type: 'routing-number.submitted', routing_number: digitsOf(text) })}
    />
  )
}

/** As people type numbers: with spaces and dashes between them. */
export function digitsOf(text: string): string {
  return text.replace(/[\s\p{Pd}]/gu, '')
}

export function nameOf({ name, mask }: NonNullable<PaneData['numbers']['account']>): string {
  return mask ? `${name} ••${mask}` : name
}
