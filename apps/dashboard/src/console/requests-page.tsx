import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { RequestLine } from '../api/console.ts'
import { requestsQuery } from '../api/console.ts'
import { Badge, Page, Table, Time } from './page.tsx'

const REQUEST_ID = /^[A-Za-z0-9]{15}$/

/** What the API was asked, and what it answered. */
export function RequestsPage(): ReactNode {
  const [sought, setSought] = useState('')
  // A whole id is looked for in all that the sandbox has kept, and not only in what is on the page.
  const query = useQuery(requestsQuery(REQUEST_ID.test(sought) ? sought : null))
  return (
    <Page
      title="API log"
      about="The last requests, newest first. Nothing that was sent is kept."
      query={query}
      empty={sought === '' ? 'Nothing has been asked yet.' : `Nothing matches “${sought}”.`}
      tools={
        <input
          type="search"
          className="input"
          aria-label="Search by request id, path or error"
          placeholder="request_id, path or error code"
          value={sought}
          onChange={(event) => setSought(event.target.value.trim())}
        />
      }
    >
      {(requests) => <Requests found={requests.filter((one) => matches(one, sought))} />}
    </Page>
  )
}

function Requests({ found }: { readonly found: readonly RequestLine[] }): ReactNode {
  if (found.length === 0) return <p className="console-empty">Nothing matches.</p>
  return (
    <Table label="Requests" heads={['Time', 'Path', 'Answer', 'ms', 'request_id']}>
      {found.map(({ request_id, at, method, path, status, error_code, duration }) => (
        <tr key={request_id}>
          <td>
            <Time at={at} />
          </td>
          <td>
            {method === 'POST' ? null : `${method} `}
            {path}
          </td>
          <td>
            <Badge tone={status < 400 ? 'good' : 'bad'}>{status}</Badge> {error_code}
          </td>
          <td>{Math.round(duration)}</td>
          <td>
            <code>{request_id}</code>
          </td>
        </tr>
      ))}
    </Table>
  )
}

function matches({ request_id, path, error_code }: RequestLine, sought: string): boolean {
  const texts = [request_id, path, error_code ?? '']
  return texts.some((text) => text.toLowerCase().includes(sought.toLowerCase()))
}
