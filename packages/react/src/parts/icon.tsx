import type { ReactElement } from 'react'
import { usePart } from './slot.tsx'

/** Drawn on a 24-unit grid with a 1.75-unit line, in the colour of the text around them. */
const PATHS = {
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20 20',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  'eye-off': 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM4.5 4.5l15 15',
  phone: 'M7 3h10v18H7zM11 18h2',
  email: 'M3.5 6h17v12h-17zM4 6.5l8 6 8-6',
  other: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z',
  alert: 'M12 8v5M12 16.5v.01M12 3.5l9 16H3z',
  bank: 'M4 10l8-5.5 8 5.5zM6.5 10v7M12 10v7M17.5 10v7M4 19.5h16',
  exit: 'M10 4H5v16h5M9 12h11M16 8l4 4-4 4',
  next: 'M9 5l7 7-7 7',
  numbers: 'M9.5 4l-2 16M16.5 4l-2 16M4.5 9h16M3.5 15h16',
  external: 'M13 5h6v6M19 5l-8 8M17 14v5H5V7h5',
} as const

export type IconName = keyof typeof PATHS

export interface IconProps {
  readonly name: IconName
}

/** Decoration: hidden from assistive technology, so the words beside it must say it all. */
export function Icon(props: IconProps): ReactElement {
  return usePart('Icon', OwnIcon, props)
}

function OwnIcon({ name }: IconProps): ReactElement {
  return (
    <svg data-part="icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}

export interface BadgeProps extends IconProps {
  readonly tone: 'neutral' | 'success' | 'warning'
}

/** The icon above the title of a pane that is about one thing that has happened. */
export function Badge({ name, tone }: BadgeProps): ReactElement {
  return (
    <span data-part="badge" data-tone={tone} aria-hidden="true">
      <Icon name={name} />
    </span>
  )
}
