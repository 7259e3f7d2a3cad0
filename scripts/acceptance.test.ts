import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { acceptancePage } from './acceptance.ts'
import { root } from './workspace.mjs'

it('docs/acceptance.md lists the tests as they are (`pnpm acceptance` writes it)', () => {
  expect(readFileSync(join(root, 'docs', 'acceptance.md'), 'utf8')).toBe(acceptancePage())
})
