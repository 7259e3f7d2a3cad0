import type { Flow, LinkState } from '@linkflow/core'

/** What a pane can be shown in. Not every pane can be in each. */
export const SCENE_STATES = ['usual', 'error', 'empty', 'loading'] as const
export type SceneState = (typeof SCENE_STATES)[number]

/** How the bank list of a scene behaves. */
export type BankList = 'listed' | 'failing' | 'loading'

/** One picture of a pane. */
export interface Shot {
  readonly banks: BankList
  /** @param flow Of the sample session, at the sample bank. */
  readonly stateOf: (flow: Flow) => LinkState
}

/** One pane, in every state that it can be in. */
export interface Scene {
  readonly id: string
  readonly title: string
  readonly shots: { readonly usual: Shot } & { readonly [S in SceneState]?: Shot }
}

export function shot(stateOf: Shot['stateOf'], banks: BankList = 'listed'): Shot {
  return { stateOf, banks }
}

/** The picture of a pane in a state, or as it usually is. */
export function shotOf({ shots }: Scene, state: SceneState): Shot {
  return shots[state] ?? shots.usual
}

/** A flow in which no bank is chosen yet. */
export function early(flow: Flow, session: Partial<Flow['session']> = {}): Flow {
  return { ...flow, institution: null, session: { ...flow.session, ...session } }
}
