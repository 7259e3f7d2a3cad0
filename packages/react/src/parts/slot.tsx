import type { OpenPane } from '@linkflow/core'
import type { ComponentProps, ComponentType, ReactElement } from 'react'
import { use } from 'react'
import { LinkContext } from '../context.tsx'
import type { ActionProps } from './action.tsx'
import type { FieldProps } from './field.tsx'
import type { IconProps } from './icon.tsx'
import type { InlineErrorProps } from './inline-error.tsx'
import type { InstitutionLogoProps } from './institution-logo.tsx'
import type { FooterProps, HeaderProps } from './pane.tsx'

/** The parts that can be replaced, and what each is given. */
export interface PartProps {
  readonly Header: HeaderProps
  readonly Title: ComponentProps<'h2'>
  readonly Text: ComponentProps<'p'>
  readonly Field: FieldProps
  readonly InlineError: InlineErrorProps
  readonly Action: ActionProps
  readonly InstitutionLogo: InstitutionLogoProps
  readonly Icon: IconProps
  readonly Footer: FooterProps
}

type Parts = { readonly [N in keyof PartProps]?: ComponentType<PartProps[N]> }
type Panes = { readonly [P in OpenPane]?: ComponentType }

/**
 * Components of yours in the place of ours: a part by its name (`Action`), wherever it stands, or a whole pane by the
 * machine's name for it (`'select-account'`). Keep the object outside your component: a new component is a new element.
 */
export interface Slots extends Parts, Panes {}

/** The part `name`: the host's, where it has one, else `Original`. Inside the host's, ours of that name is the original. */
export function usePart<N extends keyof PartProps>(
  name: N,
  Original: ComponentType<PartProps[N]>,
  props: PartProps[N],
): ReactElement {
  // Some parts may stand outside of a flow as well.
  const context = use(LinkContext)
  // To TypeScript the lookup may give any of the parts; `Slots` says that it gives this one.
  const Own = context?.slots?.[name] as ComponentType<PartProps[N]> | undefined
  if (!context || !Own) return <Original {...props} />
  return (
    <LinkContext value={{ ...context, slots: { ...context.slots, [name]: undefined } }}>
      <Own {...props} />
    </LinkContext>
  )
}
