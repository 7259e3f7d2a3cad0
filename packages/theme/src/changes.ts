import type { Customization } from './customization.ts'
import { isRecord } from './shape/object-shape.ts'

/** One field that two customizations do not agree on. */
export interface Change {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

/** What `after` changes, field by field, in the order of the format. A list is one field. */
export function changesBetween(before: Customization, after: Customization): readonly Change[] {
  return changesIn('', before, after)
}

function changesIn(path: string, before: unknown, after: unknown): readonly Change[] {
  if (isRecord(before) && isRecord(after))
    return Object.keys(before).flatMap((name) =>
      changesIn(path === '' ? name : `${path}.${name}`, before[name], after[name]),
    )
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }]
}
