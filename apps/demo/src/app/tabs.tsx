import { useId, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'

export interface Tab {
  readonly name: string
  readonly title: string
  /** A number beside the title; `null` for none. */
  readonly count: number | null
  readonly content: ReactNode
}

/** Tabs as the ARIA practices describe them: one stop in the tab order, arrow keys between them. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  const [selected, setSelected] = useState(tabs[0]?.name)
  const id = useId()
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!step) return
    const index = tabs.findIndex((tab) => tab.name === selected)
    const next = tabs[(index + step + tabs.length) % tabs.length]
    if (!next) return
    event.preventDefault()
    setSelected(next.name)
    document.getElementById(`${id}-${next.name}`)?.focus()
  }
  return (
    <div className="tabs">
      <div role="tablist" aria-label={label} className="tab-list" onKeyDown={onKeyDown}>
        {tabs.map(({ name, title, count }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === selected}
            aria-controls={`${id}-${name}-panel`}
            tabIndex={name === selected ? 0 : -1}
            data-tab={name}
            onClick={() => setSelected(name)}
          >
            {title}
            {count !== null && count > 0 && <span className="tab-count">{count}</span>}
          </button>
        ))}
      </div>
      {tabs.map(({ name, content }) => (
        <div
          key={name}
          role="tabpanel"
          id={`${id}-${name}-panel`}
          aria-labelledby={`${id}-${name}`}
          className="tab-panel"
          hidden={name !== selected}
        >
          {content}
        </div>
      ))}
    </div>
  )
}
