import type { Step } from '../effect.ts'
import { withLinked } from '../flow.ts'
import type { LinkState, StateIn } from '../state.ts'
import { at } from '../state.ts'
import type { On } from './on.ts'
import { go } from './on.ts'
import { toList } from './route.ts'

/** Every way out of Connected is success: there is nothing left to cancel. */
const finish = ({ flow }: StateIn<'connected'>): Step<LinkState> =>
  go(at('closed', flow, { outcome: 'success' }))

export const connected: On<'connected'> = {
  'finish.pressed': finish,
  'exit.requested': finish,
  'exit.forced': finish,
  'another.pressed': (state) =>
    state.flow.session.multi_item ? go(toList(withLinked(state.flow))) : go(state),
}
