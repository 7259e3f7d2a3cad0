import type { MouseEvent, MouseEventHandler } from 'react'
import { useRef } from 'react'

/**
 * `onClick` for a button whose press may bring another pane: the second half of a double click belongs to the button
 * that had the first half, and not to the one that has come to its place.
 */
export function usePress(
  onClick: MouseEventHandler<HTMLButtonElement> | undefined,
  pending = false,
): MouseEventHandler<HTMLButtonElement> {
  const pressed = useRef(false)
  return (event: MouseEvent<HTMLButtonElement>) => {
    if (pending || (event.detail > 1 && !pressed.current)) return event.preventDefault()
    pressed.current = true
    onClick?.(event)
  }
}
