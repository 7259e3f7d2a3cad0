import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { KeyLine } from '../api/console.ts'
import { createKey, deleteKey, keysQuery } from '../api/console.ts'
import { ConfirmDialog } from '../controls/confirm-dialog.tsx'
import { CopyButton } from '../controls/copy-button.tsx'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { say, sayProblem } from '../controls/notice.tsx'
import { Badge, Page, Table, Time } from './page.tsx'

/** The secrets of the API, and how to change them without a moment in which none works. */
export function KeysPage(): ReactNode {
  const queries = useQueryClient()
  const [secret, setSecret] = useState<string | null>(null)
  const [deleting, setDeleting] = useState<KeyLine | null>(null)
  const refresh = (): Promise<void> => queries.invalidateQueries(keysQuery)
  const create = useMutation({
    mutationFn: createKey,
    onSuccess: async (made) => {
      setSecret(made)
      await refresh()
    },
    onError: sayProblem,
  })
  const remove = useMutation({
    mutationFn: deleteKey,
    onSuccess: async () => {
      say('The secret is deleted. The API refuses it from now on.')
      await refresh()
    },
    onError: sayProblem,
  })
  const query = useQuery(keysQuery)
  const full = (query.data?.keys.length ?? 0) > 1
  return (
    <Page
      title="Keys"
      about="To rotate: make a second secret, move your servers over, then delete the old one. Both work until then."
      query={query}
      tools={
        <button
          type="button"
          className="button"
          data-variant="primary"
          disabled={full || create.isPending}
          onClick={() => create.mutate()}
        >
          New secret
        </button>
      }
    >
      {({ api_client_id, keys }) => (
        <>
          <p className="client-id">
            <span className="field-label">client_id</span>
            <code>{api_client_id}</code>
            <CopyButton text={api_client_id} label="Copy the client_id" />
          </p>
          <Table label="Secrets" heads={['Secret', 'Made', 'Last used', '(Actions)']}>
            {keys.map((key) => (
              <Secret key={key.key_id} line={key} onDelete={full ? () => setDeleting(key) : null} />
            ))}
          </Table>
          {secret === null ? null : <NewSecret secret={secret} onClose={() => setSecret(null)} />}
          {deleting ? (
            <ConfirmDialog
              title={`Delete the secret that ends in ${deleting.ends_with}?`}
              text="Every server that still uses it is refused at once."
              keep="Keep it"
              confirm="Delete"
              onConfirm={() => remove.mutate(deleting.key_id)}
              onClose={() => setDeleting(null)}
            />
          ) : null}
        </>
      )}
    </Page>
  )
}

interface SecretProps {
  readonly line: KeyLine
  /** `null` for the only one: the API would be closed to everybody. */
  readonly onDelete: (() => void) | null
}

function Secret({ line, onDelete }: SecretProps): ReactNode {
  const { ends_with, created_at, last_used_at, used_here } = line
  return (
    <tr>
      <th scope="row">
        <code>••••••••{ends_with}</code>{' '}
        {used_here ? <Badge tone="plain">In use here</Badge> : null}
      </th>
      <td>{created_at ? <Time at={created_at} /> : 'With the sandbox'}</td>
      <td>{last_used_at ? <Time at={last_used_at} /> : used_here ? 'Just now' : 'Never'}</td>
      <td>
        <span className="row-actions">
          {onDelete ? (
            <button
              type="button"
              className="button"
              aria-label={`Delete the secret that ends in ${ends_with}`}
              onClick={onDelete}
            >
              Delete…
            </button>
          ) : null}
        </span>
      </td>
    </tr>
  )
}

interface NewSecretProps {
  readonly secret: string
  readonly onClose: () => void
}

function NewSecret({ secret, onClose }: NewSecretProps): ReactNode {
  return (
    <DialogFrame title="Your new secret" onClose={onClose}>
      <p className="field-hint">
        Copy it now: it is not kept, and not shown again. This dashboard uses it already; give it to
        its next start, and to your servers, as LINKFLOW_SECRET.
      </p>
      <p className="secret">
        <code>{secret}</code>
        <CopyButton text={secret} label="Copy the secret" />
      </p>
      <div className="dialog-actions">
        <button type="button" className="button" data-variant="primary" onClick={onClose}>
          I have it
        </button>
      </div>
    </DialogFrame>
  )
}
