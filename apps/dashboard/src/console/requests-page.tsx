import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { requestsQuery } from '../api/console.ts'
import { Page, Time } from './page.tsx'

/** What the API was asked, and what it answered. */
export function RequestsPage(): ReactNode {
  const [sought, setSought] = useState('')
  return (
    <Page
      title="API log"
      about="The last requests, newest first. Nothing that was sent is kept."
      query={useQuery(requestsQuery)}
      empty="Nothing has been asked yet."
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
      {(requests) => (
        <table className="console-table">
          <thead>
            <tr>
              <th scope="col">Time</th>
              <th scope="col">Path</th>
              <th scope="col">Answer</th>
              <th scope="col">ms</th>
              <th scope="col">request_id</th>
            </tr>
          </thead>
          <tbody>
            {requests
              // This page asks as well: its own questions would be all that there is to see.
              .filter(({ path }) => !path.startsWith('/linkflow/'))
              .filter(({ request_id, path, error_code }) =>
                [request_id, path, error_code ?? ''].some((text) =>
                  text.toLowerCase().includes(sought.toLowerCase()),
                ),
              )
              .map(({ request_id, at, path, status, error_code, duration }) => (
                <tr key={request_id}>
                  <td>
                    <Time at={at} />
                  </td>
                  <td>{path}</td>
                  <td data-good={status < 400}>
                    {status} {error_code}
                  </td>
                  <td>{Math.round(duration)}</td>
                  <td>
                    <code>{request_id}</code>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </Page>
  )
}
