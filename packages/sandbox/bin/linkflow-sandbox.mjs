#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const built = new URL('../dist/node/index.js', import.meta.url)

if (existsSync(built)) {
  const { main } = await import(built.href)
  await main()
} else {
  runSource()
}

/** In the repository, before a build. The condition has to be there from the start: hence a second process. */
function runSource() {
  const source = fileURLToPath(new URL('./run-source.mjs', import.meta.url))
  const flags = ['--conditions=linkflow-source', `--import=${import.meta.resolve('tsx')}`]
  const child = spawn(process.execPath, [...flags, source, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
}
