/**
 * Which option a key of the search field leads to, `-1` for none; `null` when the key is not for the list.
 * Home and End belong to the text until an option is active (ARIA combobox pattern).
 */
export function nextActive(key: string, active: number, count: number): number | null {
  if (count === 0) return null
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count
    case 'ArrowUp':
      return active <= 0 ? count - 1 : active - 1
    case 'Home':
      return active < 0 ? null : 0
    case 'End':
      return active < 0 ? null : count - 1
    default:
      return null
  }
}
