import { useQuery, useQueryClient } from '@tanstack/react-query'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { CustomizationSummary } from '../api/customizations.ts'
import {
  createCustomization,
  deleteCustomization,
  duplicateCustomization,
  renameCustomization,
} from '../api/customizations.ts'
import { ConfirmDialog } from '../controls/confirm-dialog.tsx'
import { NameDialog } from '../controls/name-dialog.tsx'
import { sayProblem } from '../controls/notice.tsx'
import type { ConsolePage, Place } from '../place.ts'
import { CONSOLE_PAGES, hashOf } from '../place.ts'
import { customizationQuery, customizationsQuery } from './queries.ts'

/** What is asked for in a dialog. */
type Asking =
  | { readonly for: 'create' }
  | { readonly for: 'duplicate' | 'rename' | 'delete'; readonly one: CustomizationSummary }

/** All customizations with what can be done with each, and the pages about the sandbox. */
export function Sidebar({ place }: { readonly place: Place }): ReactNode {
  const { data = [], error } = useQuery(customizationsQuery)
  const [asking, setAsking] = useState<Asking | null>(null)
  // Where the menu covers the page, whoever has chosen wants to see what: another place closes it.
  const [openAt, setOpenAt] = useState<Place | null>(null)
  const open = openAt === place
  return (
    <nav className="sidebar" aria-label="Dashboard" data-open={open}>
      <p className="brandmark">
        <img src="/linkflow.svg" alt="" width="24" height="24" />
        Linkflow
        <button
          type="button"
          className="button sidebar-toggle"
          aria-expanded={open}
          onClick={() => setOpenAt(open ? null : place)}
        >
          Menu
        </button>
      </p>
      <div className="sidebar-head">
        <h2 className="group-title">Customizations</h2>
        <button type="button" className="button" onClick={() => setAsking({ for: 'create' })}>
          New
        </button>
      </div>
      {error ? (
        <p className="problem" role="alert">
          {error.message}
        </p>
      ) : null}
      <ul className="library">
        {data.map((one) => (
          <li key={one.customization_id} className="library-item">
            <a
              className="library-name"
              aria-current={isAt(place, one.customization_id) ? 'page' : undefined}
              href={hashOf({ page: 'customization', id: one.customization_id })}
            >
              <span>{one.name}</span>
              <span className="library-about">
                {one.language} · {one.country_codes.join(', ')} · {stateOf(one)}
              </span>
            </a>
            <ItemMenu one={one} ask={setAsking} />
          </li>
        ))}
      </ul>
      {asking ? <Question asking={asking} onClose={() => setAsking(null)} /> : null}
      <h2 className="group-title sidebar-head">Sandbox</h2>
      <ul className="library">
        {CONSOLE_PAGES.map((page) => (
          <li key={page} className="library-item">
            <a
              className="library-name"
              aria-current={place.page === page ? 'page' : undefined}
              href={hashOf({ page })}
            >
              {PAGE_TITLES[page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const PAGE_TITLES: Readonly<Record<ConsolePage, string>> = {
  sessions: 'Sessions',
  items: 'Items',
  usage: 'Usage',
  webhooks: 'Webhooks',
  requests: 'API log',
  keys: 'Keys',
}

function isAt(place: Place, id: string): boolean {
  return place.page === 'customization' && place.id === id
}

function goTo(id: string): void {
  window.location.hash = hashOf({ page: 'customization', id })
}

function stateOf({ published_number, changed }: CustomizationSummary): string {
  if (published_number === null) return 'not published'
  return changed ? 'draft' : 'published'
}

interface ItemMenuProps {
  readonly one: CustomizationSummary
  readonly ask: (asking: Asking) => void
}

function ItemMenu({ one, ask }: ItemMenuProps): ReactNode {
  const fixed = one.customization_id === 'default'
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger className="icon-button" aria-label={`More for ${one.name}`}>
        ⋯
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="end">
          <DropdownMenu.Item className="menu-item" onSelect={() => ask({ for: 'duplicate', one })}>
            Duplicate…
          </DropdownMenu.Item>
          <DropdownMenu.Item
            className="menu-item"
            disabled={fixed}
            onSelect={() => ask({ for: 'rename', one })}
          >
            Rename…
          </DropdownMenu.Item>
          <DropdownMenu.Item
            className="menu-item"
            data-tone="danger"
            disabled={fixed}
            onSelect={() => ask({ for: 'delete', one })}
          >
            Delete…
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

interface QuestionProps {
  readonly asking: Asking
  readonly onClose: () => void
}

function Question({ asking, onClose }: QuestionProps): ReactNode {
  const queries = useQueryClient()
  const refresh = (): Promise<void> => queries.invalidateQueries(customizationsQuery)
  const open = async (made: Promise<{ readonly customization_id: string }>): Promise<void> => {
    const { customization_id } = await made
    await refresh()
    goTo(customization_id)
  }
  switch (asking.for) {
    case 'create':
      return (
        <NameDialog
          title="New customization"
          action="Create"
          name=""
          onName={(name) => open(createCustomization(name))}
          onClose={onClose}
        />
      )
    case 'duplicate':
      return (
        <NameDialog
          title={`Duplicate ${asking.one.name}`}
          action="Duplicate"
          name={`${asking.one.name} copy`}
          onName={(name) => open(duplicateCustomization(asking.one.customization_id, name))}
          onClose={onClose}
        />
      )
    case 'rename':
      return (
        <NameDialog
          title={`Rename ${asking.one.name}`}
          action="Rename"
          name={asking.one.name}
          onName={async (name) => {
            const { customization_id } = await renameCustomization(
              asking.one.customization_id,
              name,
            )
            await queries.resetQueries(customizationQuery(customization_id))
            await refresh()
          }}
          onClose={onClose}
        />
      )
    case 'delete':
      return (
        <ConfirmDialog
          title={`Delete ${asking.one.name}?`}
          text="Its history goes with it. Link tokens that name it are refused from then on."
          keep="Keep it"
          confirm="Delete"
          onClose={onClose}
          onConfirm={() => {
            deleteCustomization(asking.one.customization_id)
              .then(refresh)
              .then(() => goTo('default'))
              .catch(sayProblem)
          }}
        />
      )
  }
}
