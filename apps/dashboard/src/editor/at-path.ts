/** Where a field stands in a customization: `appearance.colors.accent.light`. */
export type FieldPath = string

export function valueAt(value: unknown, path: FieldPath): unknown {
  let at = value
  for (const name of path.split('.')) at = Object(at)[name]
  return at
}

/** The same JSON value with another value at `path`. */
export function withValueAt(value: unknown, path: FieldPath, leaf: unknown): unknown {
  const [name = '', ...rest] = path.split('.')
  const record: Record<string, unknown> = { ...Object(value) }
  record[name] = rest.length === 0 ? leaf : withValueAt(record[name], rest.join('.'), leaf)
  return record
}
