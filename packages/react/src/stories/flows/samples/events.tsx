import type { EventMetadata, EventName } from '@linkflow/core'
import { useLink } from '@linkflow/react'

/** Where do people stop? `view_name` and `error_code` say it, without a word that they typed. */
function onEvent(name: EventName, { view_name, error_code, institution_id }: EventMetadata): void {
  navigator.sendBeacon(
    '/api/funnel',
    JSON.stringify({ name, view_name, error_code, institution_id }),
  )
}

export function useMeasuredLink(token: string | null) {
  return useLink({
    token,
    onEvent,
    onSuccess: (_, { institution }) => console.log(`linked ${institution?.name}`),
    onExit: (error, { status }) => console.log(error?.error_code ?? `left at ${status}`),
  })
}
