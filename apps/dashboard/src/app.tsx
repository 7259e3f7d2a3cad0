import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ItemsPage } from './console/items-page.tsx'
import { KeysPage } from './console/keys-page.tsx'
import { RequestsPage } from './console/requests-page.tsx'
import { SessionsPage } from './console/sessions-page.tsx'
import { UsagePage } from './console/usage-page.tsx'
import { WebhooksPage } from './console/webhooks-page.tsx'
import { NoticeArea } from './controls/notice.tsx'
import { Workspace } from './editor/workspace.tsx'
import { customizationQuery } from './library/queries.ts'
import { Sidebar } from './library/sidebar.tsx'
import type { Place } from './place.ts'
import { usePlace } from './place.ts'

/** The dashboard. */
export function App(): ReactNode {
  const place = usePlace()
  return (
    <div className="dashboard">
      <Sidebar place={place} />
      <Page place={place} />
      <NoticeArea />
    </div>
  )
}

function Page({ place }: { readonly place: Place }): ReactNode {
  switch (place.page) {
    case 'customization':
      return <Open key={place.id} id={place.id} />
    case 'sessions':
      return <SessionsPage />
    case 'requests':
      return <RequestsPage />
    case 'webhooks':
      return <WebhooksPage />
    case 'items':
      return <ItemsPage />
    case 'usage':
      return <UsagePage />
    case 'keys':
      return <KeysPage />
  }
}

function Open({ id }: { readonly id: string }): ReactNode {
  const { data, error, dataUpdatedAt } = useQuery(customizationQuery(id))
  // Another draft from the server is another workspace.
  if (data) return <Workspace key={dataUpdatedAt} stored={data} />
  return (
    <main className="workspace" data-empty="">
      {error ? (
        <p className="problem" role="alert">
          {error.message}
        </p>
      ) : (
        <p className="field-hint">Opening…</p>
      )}
    </main>
  )
}
