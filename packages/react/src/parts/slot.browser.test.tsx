import type { ReactElement } from 'react'
import { beforeAll, describe, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { useFlow, useSend } from '../context.tsx'
import { LinkInline } from '../link-inline.tsx'
import { client, linkToken } from '../stories/sandbox-in-page.ts'
import type { ActionProps } from './action.tsx'
import { Action } from './action.tsx'
import { Field } from './field.tsx'
import { Pane, Title } from './pane.tsx'
import type { Slots } from './slot.tsx'

let token = ''
beforeAll(async () => {
  token = await linkToken()
})

const show = (slots: Slots) =>
  render(<LinkInline token={token} client={client} onSuccess={() => undefined} slots={slots} />)

/** The host's button: ours, in its own clothes. */
function OwnAction(props: ActionProps): ReactElement {
  return <Action {...props} className="button" />
}

function OwnConsent(): ReactElement {
  const { client_name } = useFlow().session
  const send = useSend()
  return (
    <Pane view="CONSENT">
      <Title>{client_name} asks</Title>
      <button type="button" onClick={() => send({ type: 'consent.accepted' })}>
        Sure
      </button>
    </Pane>
  )
}

describe('a slot', () => {
  test('puts a part of the host in the place of ours, wherever it stands', async () => {
    const screen = await show({ Action: OwnAction })
    await expect.element(screen.getByRole('button', { name: 'Close' })).toHaveClass('button')
    await screen.getByRole('button', { name: 'Continue' }).click()
    await expect.element(screen.getByRole('combobox')).toBeVisible()
  })

  test('gives the part of the host what ours is given', async () => {
    const screen = await show({
      Footer: ({ children }) => <footer>Rowan promises: {children}</footer>,
    })
    await expect.element(screen.getByText('Rowan promises: Nothing is shared')).toBeVisible()
  })

  test('adds a class to a field, and leaves the masks of session recorders on it', async () => {
    const screen = await show({ Field: (props) => <Field {...props} className="input" /> })
    await screen.getByRole('button', { name: 'Continue' }).click()
    await screen.getByRole('option').first().click()
    const field = screen.getByLabelText('Password', { exact: true })
    await expect.element(field).toHaveClass('input', 'rr-mask')
  })

  test('puts a pane of the host in the place of ours, and the flow goes on', async () => {
    const screen = await show({ consent: OwnConsent })
    await expect.element(screen.getByRole('heading', { name: 'Rowan asks' })).toHaveFocus()
    await screen.getByRole('button', { name: 'Sure' }).click()
    await expect.element(screen.getByRole('combobox')).toBeVisible()
  })
})
