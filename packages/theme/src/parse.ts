import type { Customization } from './customization.ts'
import { customizationShape } from './customization-shape.ts'
import { migrateCustomization } from './migrate.ts'
import { parseShape } from './shape/shape.ts'
import type { JsonSchema, Parsed } from './shape/shape.ts'

/**
 * Reads a customization that comes from outside: a file, a request, a store. Older versions are brought up to this
 * one, colours to one form, and what is left out is the default's. Parsing what it returned changes nothing.
 * @returns The customization, or every problem with its path (at most 50).
 */
export function parseCustomization(value: unknown): Parsed<Customization> {
  const current = migrateCustomization(value)
  return current.ok ? parseShape(customizationShape, current.value) : current
}

/** As `parseCustomization`, of the text of a file. */
export function parseCustomizationText(text: string): Parsed<Customization> {
  try {
    return parseCustomization(JSON.parse(text))
  } catch {
    return {
      ok: false,
      problems: [
        {
          path: '',
          expected: 'a whole JSON file',
          found: 'text that ends early or is not JSON',
        },
      ],
    }
  }
}

/** The JSON Schema of a customization file (draft 2020-12), made of the same description that parses it. */
export function customizationSchema(): JsonSchema {
  const { properties, ...rest } = customizationShape.schema
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Linkflow customization',
    description: 'How a Link flow looks and what it says.',
    ...rest,
    properties: { $schema: { type: 'string' }, ...Object(properties) },
  }
}
