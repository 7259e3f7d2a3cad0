import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { DeliveryLine } from '../api/console.ts'
import { deliveriesQuery, redeliver } from '../api/console.ts'
import { Page, Time } from './page.tsx'

/** Every webhook, what became of it, and a way to send it again. */
export function WebhooksPage(): ReactNode {
  return (
    <Page
      title="Webhooks"
      about="What was sent to your server, newest first."
      query={useQuery(deliveriesQuery)}
      empty="No webhook has been sent yet. Link tokens with a webhook address make some."
    >
      {(deliveries) => (
        <table className="console-table">
          <thead>
            <tr>
              <th scope="col">Time</th>
              <th scope="col">Webhook</th>
              <th scope="col">State</th>
              <th scope="col">Tries</th>
              <th scope="col">Payload</th>
              <th scope="col">
                <span className="visually-hidden">Again</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {deliveries.map((delivery) => (
              <Delivery key={delivery.webhook_id} delivery={delivery} />
            ))}
          </tbody>
        </table>
      )}
    </Page>
  )
}

function Delivery({ delivery }: { readonly delivery: DeliveryLine }): ReactNode {
  const queries = useQueryClient()
  const again = useMutation({
    mutationFn: redeliver,
    onSuccess: () => queries.invalidateQueries(deliveriesQuery),
  })
  const { webhook_id, status, url, payload, created_at, attempts } = delivery
  const name = [payload['webhook_type'], payload['webhook_code']]
  return (
    <tr>
      <td>
        <Time at={created_at} />
      </td>
      <td>
        {name.filter((part) => typeof part === 'string').join(' ')}
        <span className="library-about">{url}</span>
      </td>
      <td data-good={status !== 'failed'}>{status}</td>
      <td>{attempts.map((attempt) => attempt.status ?? 'none').join(', ')}</td>
      <td>
        <Payload payload={payload} />
      </td>
      <td>
        <button
          type="button"
          className="button"
          disabled={again.isPending}
          onClick={() => again.mutate(webhook_id)}
        >
          Send again
        </button>
      </td>
    </tr>
  )
}

function Payload({ payload }: Pick<DeliveryLine, 'payload'>): ReactNode {
  return (
    <details>
      <summary>Show</summary>
      <pre>{JSON.stringify(payload, null, 2)}</pre>
    </details>
  )
}
