import { COLOR_TOKEN_NAMES, SCHEMES } from './color-tokens.ts'
import type { Customization } from './customization.ts'
import { TOKEN_EXTENSION } from './design-tokens.ts'
import { parseCustomization } from './parse.ts'
import { isRecord } from './shape/object-shape.ts'
import { describe } from './shape/shape.ts'
import type { Parsed, Problem } from './shape/shape.ts'

type Tree = Readonly<Record<string, unknown>>

/** How many aliases may point at each other before the value has to come. */
const MAX_ALIASES = 16

/**
 * Takes the look from a design token file: `color.light.*` and `color.dark.*` by this package's names, `color.overlay`,
 * `radius`, `font.scale`. Aliases such as `{brand.green}` are followed. Other tokens are nobody's business here.
 * @param base What the file does not say stays as it is here.
 */
export function fromDesignTokens(file: unknown, base: Customization): Parsed<Customization> {
  if (!isRecord(file)) return refused('', 'a design token file: a JSON object', file)
  const found = namedTokens(file)
  if (found.problems.length > 0) return { ok: false, problems: found.problems }
  const extension = extensionOf(file)
  if (found.values.size === 0 && extension === null)
    return refused('', 'a token such as color.light.accent, radius or font.scale', file)
  const appearance = { ...base.appearance, ...extension }
  return parseCustomization({
    ...base,
    overlay: found.values.has('color.overlay')
      ? overlayOf(found.values.get('color.overlay'), base)
      : base.overlay,
    appearance: {
      ...appearance,
      colors: colorsOf(found.values, base),
      radius: found.values.has('radius') ? lengthOf(found.values.get('radius')) : appearance.radius,
      font: {
        ...base.appearance.font,
        ...(isRecord(appearance.font) && appearance.font),
        ...(found.values.has('font.scale') && { scale: found.values.get('font.scale') }),
      },
    },
  })
}

/** Where each token of ours stands in a file. */
const PLACES = [
  ...SCHEMES.flatMap((scheme) => COLOR_TOKEN_NAMES.map((name) => `color.${scheme}.${name}`)),
  'color.overlay',
  'radius',
  'font.scale',
]

function namedTokens(file: Tree) {
  const values = new Map<string, unknown>()
  const problems: Problem[] = []
  for (const place of PLACES) {
    const token = tokenAt(file, place)
    if (token === undefined) continue
    const value = resolved(file, token)
    if (value === undefined)
      problems.push({
        path: place,
        expected: 'a value, or an alias of one',
        found: describe(token),
      })
    else values.set(place, value)
  }
  return { values, problems }
}

function tokenAt(file: Tree, path: string): unknown {
  let at: unknown = file
  for (const name of path.split('.')) {
    if (!isRecord(at) || !Object.hasOwn(at, name)) return undefined
    at = at[name]
  }
  return isRecord(at) && Object.hasOwn(at, '$value') ? at['$value'] : undefined
}

function resolved(file: Tree, value: unknown): unknown {
  let current = value
  for (let step = 0; step < MAX_ALIASES; step++) {
    const alias =
      typeof current === 'string' ? /^\{([^{}]{1,200})\}$/.exec(current)?.[1] : undefined
    if (alias === undefined) return current
    current = tokenAt(file, alias)
  }
  return undefined
}

function extensionOf(file: Tree): Tree | null {
  const extensions = file['$extensions']
  const own = isRecord(extensions) ? extensions[TOKEN_EXTENSION] : null
  return isRecord(own) ? own : null
}

function colorsOf(values: ReadonlyMap<string, unknown>, base: Customization): Tree {
  return Object.fromEntries(
    COLOR_TOKEN_NAMES.map((name) => [
      name,
      Object.fromEntries(
        SCHEMES.map((scheme) => {
          const place = `color.${scheme}.${name}`
          const own = base.appearance.colors[name][scheme]
          return [scheme, values.has(place) ? colorText(values.get(place)) : own]
        }),
      ),
    ]),
  )
}

function overlayOf(value: unknown, base: Customization): Tree {
  const alpha = isRecord(value) ? value['alpha'] : undefined
  return { color: colorText(value), opacity: alpha ?? base.overlay.opacity }
}

/** The text of a colour, as the parser knows it; what is none is left for the parser to refuse. */
function colorText(value: unknown): unknown {
  if (!isRecord(value)) return value
  const { colorSpace, components, hex } = value
  if (colorSpace !== 'srgb' || !Array.isArray(components)) return hex ?? value
  const [red, green, blue]: readonly unknown[] = components
  return typeof red === 'number' && typeof green === 'number' && typeof blue === 'number'
    ? `rgb(${[red, green, blue].map((part) => (part * 255).toFixed(3)).join(' ')})`
    : value
}

function lengthOf(value: unknown): unknown {
  if (typeof value === 'string')
    return /^\d{1,3}(\.\d+)?px$/.test(value) ? parseFloat(value) : value
  return isRecord(value) && value['unit'] === 'px' ? value['value'] : value
}

function refused(path: string, expected: string, value: unknown): Parsed<never> {
  return { ok: false, problems: [{ path, expected, found: describe(value) }] }
}
