import { at } from '../state.ts'
import type { On } from './on.ts'

export const closed: On<'closed'> = {
  // The same token once more: whether it may be used again is for the back end to say.
  'open.requested': (_, { institution = null }) => ({
    state: at('created', null, { start: null, opening: { institution } }),
    effects: [{ type: 'session.start' }],
  }),
}
