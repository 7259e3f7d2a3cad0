import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { DeliveryLine } from '../api/console.ts'
import { deliveriesQuery, redeliver } from '../api/console.ts'
import { say, sayProblem } from '../controls/notice.tsx'
import type { Tone } from './page.tsx'
import { Badge, Page, Table, Time } from './page.tsx'

const TONES: Readonly<Record<DeliveryLine['status'], Tone>> = {
  waiting: 'waiting',
  sending: 'waiting',
  delivered: 'good',
  failed: 'bad',
}

/** Every webhook, what became of it, and a way to send it again. */
export function WebhooksPage(): ReactNode {
  return (
    <Page
      title="Webhooks"
      about="What was sent to your server, newest first. One that fails is tried twice more by itself."
      query={useQuery(deliveriesQuery)}
      empty="No webhook has been sent yet. Link tokens with a webhook address make some."
    >
      {(deliveries) => (
        <Table
          label="Webhook deliveries"
          heads={['Time', 'Webhook', 'State', 'Tries', 'Payload', '(Actions)']}
        >
          {deliveries.map((delivery) => (
            <Delivery key={delivery.webhook_id} delivery={delivery} />
          ))}
        </Table>
      )}
    </Page>
  )
}

function Delivery({ delivery }: { readonly delivery: DeliveryLine }): ReactNode {
  const queries = useQueryClient()
  const again = useMutation({
    mutationFn: redeliver,
    onSuccess: async () => {
      say('It is on its way again.')
      await queries.invalidateQueries(deliveriesQuery)
    },
    onError: sayProblem,
  })
  const { webhook_id, status, url, payload, created_at } = delivery
  const name = [payload['webhook_type'], payload['webhook_code']]
    .filter((part) => typeof part === 'string')
    .join(' ')
  const action = status === 'failed' ? 'Retry' : 'Replay'
  return (
    <tr>
      <td>
        <Time at={created_at} />
      </td>
      <th scope="row">
        {name}
        <span className="library-about">{url}</span>
      </th>
      <td>
        <Badge tone={TONES[status]}>{status}</Badge>
      </td>
      <td>
        <Tries delivery={delivery} />
      </td>
      <td>
        <Payload name={name} payload={payload} />
      </td>
      <td>
        <span className="row-actions">
          <button
            type="button"
            className="button"
            aria-label={`${action} ${name}`}
            disabled={again.isPending || status === 'waiting' || status === 'sending'}
            onClick={() => again.mutate(webhook_id)}
          >
            {action}
          </button>
        </span>
      </td>
    </tr>
  )
}

function Tries({ delivery }: { readonly delivery: DeliveryLine }): ReactNode {
  const { attempts, next_attempt_at } = delivery
  const last = attempts.at(-1)
  return (
    <>
      {last ? (
        <details>
          <summary>
            {attempts.length} · {last.status ?? 'no answer'}
          </summary>
          <ol className="tries">
            {attempts.map(({ at, status, problem }) => (
              <li key={at}>
                <Time at={at} />
                <span className="library-about">{status ?? problem ?? 'no answer'}</span>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      {next_attempt_at ? (
        <span className="library-about">
          {last ? 'again' : 'first'} at <Time at={next_attempt_at} />
        </span>
      ) : null}
    </>
  )
}

interface PayloadProps {
  readonly name: string
  readonly payload: DeliveryLine['payload']
}

function Payload({ name, payload }: PayloadProps): ReactNode {
  return (
    <details>
      <summary aria-label={`Payload of ${name}`}>Show</summary>
      <pre>{JSON.stringify(payload, null, 2)}</pre>
    </details>
  )
}
