import type { ComponentType, ReactNode } from 'react'
import { useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { fetchLaterPanes, laterPane } from './later-pane.ts'

test('a pane whose script comes after it was drawn, and before its effects ran, is shown', async () => {
  let arrive: (panes: Record<string, ComponentType>) => void = () => {}
  const script = new Promise<Record<string, ComponentType>>((resolve) => (arrive = resolve))
  const LaterPane = laterPane(() => script, 'MfaPane')
  const fetched = fetchLaterPanes()
  const MfaPane = (): ReactNode => <p>Security code</p>
  /** Layout effects run as soon as all is drawn, the others when the browser gets to it. */
  const Arrival = (): ReactNode => {
    useLayoutEffect(() => arrive({ MfaPane }), [])
    return null
  }
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  root.render(
    <>
      <LaterPane />
      <Arrival />
    </>,
  )
  await fetched
  await expect.element(page.getByText('Security code')).toBeVisible()
  root.unmount()
  place.remove()
})
