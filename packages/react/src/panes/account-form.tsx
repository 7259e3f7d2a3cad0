import type { FlowError, LinkSession, OfferedAccount } from '@linkflow/core'
import type { FormEvent, ReactElement } from 'react'
import { useState } from 'react'
import { useMessages, useSend } from '../context.tsx'
import { Action } from '../parts/action.tsx'
import { InlineError } from '../parts/inline-error.tsx'
import { Mask } from '../parts/mask.tsx'
import { CheckboxOption, RadioOption } from '../parts/option.tsx'
import { Text, Title } from '../parts/pane.tsx'
import { PaneForm } from './pane-form.tsx'
import { useSubmitOnce } from './use-submit-once.ts'

export interface AccountFormProps {
  readonly session: LinkSession
  readonly accounts: readonly OfferedAccount[]
  /** The refusal of the choice before. */
  readonly error: FlowError | null
}

/** One account, or any number of them, as the session wants it (link-contract J). */
export function AccountForm({ session, accounts, error }: AccountFormProps): ReactElement {
  const { accounts: words } = useMessages()
  const send = useSend()
  const { pending, once } = useSubmitOnce()
  const one = session.account_selection === 'one'
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() =>
    preselected(accounts, session.account_selection === 'all'),
  )
  const [missing, setMissing] = useState(false)
  const choose = (next: ReadonlySet<string>): void => {
    setChosen(next)
    setMissing(false)
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    const account_ids = accounts.flatMap(({ id }) => (chosen.has(id) ? [id] : []))
    if (account_ids.length === 0) setMissing(true)
    else once(() => send({ type: 'accounts.submitted', account_ids }))
  }
  return (
    <PaneForm
      onSubmit={onSubmit}
      head={
        <>
          <Title>{one ? words.titleOne : words.title}</Title>
          <Text>{words.text(session.client_name)}</Text>
        </>
      }
      pending={pending}
      submitLabel={words.submit(chosen.size)}
      notice={
        <p data-part="field-error" role="alert">
          {missing ? words.none : null}
        </p>
      }
    >
      {error ? <InlineError code={error.error_code}>{words.invalid}</InlineError> : null}
      {one ? null : <SelectAll accounts={accounts} chosen={chosen} choose={choose} />}
      <div data-part="options" role={one ? 'radiogroup' : 'group'} aria-label={words.list}>
        {accounts.map((account) => (
          <AccountOption
            key={account.id}
            account={account}
            one={one}
            chosen={chosen}
            choose={choose}
          />
        ))}
      </div>
    </PaneForm>
  )
}

function preselected(accounts: readonly OfferedAccount[], all: boolean): ReadonlySet<string> {
  return new Set(all || accounts.length === 1 ? accounts.map(({ id }) => id) : [])
}

interface ChoiceProps {
  readonly chosen: ReadonlySet<string>
  readonly choose: (next: ReadonlySet<string>) => void
}

function SelectAll({
  accounts,
  chosen,
  choose,
}: ChoiceProps & { readonly accounts: readonly OfferedAccount[] }): ReactElement | null {
  const { accounts: words } = useMessages()
  if (accounts.length < 2) return null
  const all = chosen.size === accounts.length
  return (
    <div data-part="list-head">
      <span data-part="subtitle">{words.list}</span>
      <Action
        variant="quiet"
        onClick={() => choose(new Set(all ? [] : accounts.map(({ id }) => id)))}
      >
        {all ? words.clear : words.all}
      </Action>
    </div>
  )
}

function AccountOption({
  account,
  one,
  chosen,
  choose,
}: ChoiceProps & { readonly account: OfferedAccount; readonly one: boolean }): ReactElement {
  const { accounts: words, language } = useMessages()
  const { id, name, mask, balance, currency } = account
  const Option = one ? RadioOption : CheckboxOption
  return (
    <Option
      name="account"
      value={id}
      data-account-id={id}
      checked={chosen.has(id)}
      onChange={(event) => choose(one ? new Set([id]) : toggled(chosen, id, event.target.checked))}
      label={<bdi>{name}</bdi>}
      detail={
        <>
          <bdi>{words.kind(account.type, account.subtype)}</bdi>
          {mask ? <Mask mask={mask} /> : null}
        </>
      }
      aside={
        // "US$" falls apart where the text runs from right to left.
        balance === null ? null : <bdi dir="ltr">{formatMoney(language, balance, currency)}</bdi>
      }
    />
  )
}

function toggled(chosen: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(chosen)
  if (on) next.add(id)
  else next.delete(id)
  return next
}

/** In major units. A code that is not a currency is shown as it is: a bank's data must not break the pane. */
function formatMoney(language: string, amount: number, currency: string): string {
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency }).format(amount)
  } catch {
    return `${new Intl.NumberFormat(language).format(amount)} ${currency}`
  }
}
