// The files that a server hands out as they are: the script, and the page in its iframe.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

for (const config of ['vite.script.config.ts', 'vite.frame.config.ts'])
  await build({ configFile: fileURLToPath(new URL(config, import.meta.url)) })
