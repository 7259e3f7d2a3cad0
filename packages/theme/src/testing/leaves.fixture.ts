/** What attackers type. */
export const HOSTILE_TEXTS: readonly string[] = [
  'red; } * { display: none } :root { --x:',
  "'; } @import url(https://example.com/x.css); a { b: '",
  '</style><script>alert(1)</script>',
  'javascript:alert(1)',
  'url(data:text/html,x)',
  'var(--link-ink)',
  'expression(alert(1))',
  '#fff/**/;color:red',
  'rgb(1 2 3);}',
  '\\7d * {',
  '__proto__',
  'data:image/svg+xml,<svg onload=alert(1)>',
  '\u202Egnp.ogol',
]

/** The paths of all leaves of a JSON value. */
export function leafPaths(value: unknown, path: readonly string[] = []): readonly string[][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[...path]]
  return Object.entries(value).flatMap(([name, inner]) => leafPaths(inner, [...path, name]))
}

/** The same JSON value with another leaf. */
export function withLeaf(
  value: unknown,
  [name, ...rest]: readonly string[],
  leaf: unknown,
): unknown {
  if (name === undefined) return leaf
  const record: Record<string, unknown> = { ...Object(value) }
  record[name] = withLeaf(record[name], rest, leaf)
  return record
}
