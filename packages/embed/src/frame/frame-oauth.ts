import type { OAuthPort } from '@linkflow/core'
import { createOAuthWindow } from '@linkflow/react'

/**
 * How the bank's page is shown from inside an iframe: in a popup; on a touch screen, if the bank can send the user
 * back, in the place of the whole host page, which then starts the flow again with `receivedRedirectUri`.
 */
export function createFrameOAuth(self: Window): OAuthPort {
  const popup = createOAuthWindow()
  return {
    open: (page, send) => {
      if (page.redirectable && self.matchMedia('(pointer: coarse)').matches)
        self.open(page.url, '_top')
      else popup.open({ ...page, redirectable: false }, send)
    },
  }
}

/** A web view has no second window: the bank's page takes the place of this one, and sends the user back to the app. */
export function createRedirectOAuth(self: Window): OAuthPort {
  return { open: ({ url }) => self.location.assign(url) }
}
