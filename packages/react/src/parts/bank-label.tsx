import type { Institution } from '@linkflow/core'
import type { ReactElement } from 'react'
import { Icon } from './icon.tsx'
import { InstitutionLogo } from './institution-logo.tsx'

/** The bank's logo and name on one line, for the header. */
export function BankLabel({
  institution,
}: {
  readonly institution: Institution | null
}): ReactElement | null {
  if (!institution) return null
  return (
    <span data-part="bank">
      <InstitutionLogo institution={institution} size="small" />
      <bdi data-part="bank-name">{institution.name}</bdi>
    </span>
  )
}

/** `platypus.com` of `https://www.platypus.com/login`; `null` for anything but a secure address. */
export function hostOf(url: string | null): string | null {
  if (!url?.startsWith('https:') || !URL.canParse(url)) return null
  return new URL(url).host.replace(/^www\./, '')
}

/** The bank's address beside a lock; nothing where there is no secure one. */
export function BankHost({ url }: { readonly url: string | null }): ReactElement | null {
  const host = hostOf(url)
  return host ? (
    <p data-part="host">
      <Icon name="lock" />
      <bdi>{host}</bdi>
    </p>
  ) : null
}
