import type { ReactElement } from 'react'
import { useState } from 'react'
import { useLinkContext } from '../context.tsx'
import { Icon } from '../parts/icon.tsx'
import { initialsOf } from '../parts/institution-logo.tsx'

/** What is being connected: the app, by its logo or its initials, and a bank (link-contract J, consent). */
export function Bridge({ clientName }: { readonly clientName: string }): ReactElement {
  const { brand } = useLinkContext()
  return (
    <div data-part="bridge">
      {brand?.co_branded === false ? null : (
        <>
          <ClientMark name={clientName} logo={brand?.logo} />
          <span data-part="bridge-line" />
        </>
      )}
      <span data-part="bridge-end" data-end="bank">
        <Icon name="bank" />
      </span>
    </div>
  )
}

interface ClientMarkProps {
  readonly name: string
  readonly logo: string | null | undefined
}

/** A logo that cannot be shown is no reason to show a broken one. */
function ClientMark({ name, logo }: ClientMarkProps): ReactElement {
  const [broken, setBroken] = useState(false)
  return logo && !broken ? (
    <img
      data-part="client-logo"
      src={logo}
      alt={name}
      referrerPolicy="no-referrer"
      onError={() => setBroken(true)}
    />
  ) : (
    <span data-part="bridge-end" aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}
