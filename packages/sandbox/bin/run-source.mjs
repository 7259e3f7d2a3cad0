import { main } from '../src/node/index.ts'

await main()
