import type { ColorSchemeOption } from '@linkflow/theme'
import { create } from 'zustand'
import type { Wording } from './sample-data.ts'
import type { SceneState } from './scene.ts'

export type Device = 'desktop' | 'phone'

/** What the preview shows, and how. Not part of any customization. */
export interface PreviewState {
  /** The pane, by its scene's id. */
  readonly scene: string
  /** A pane that does not have it is shown as it usually is. */
  readonly state: SceneState
  readonly view: 'one' | 'all'
  readonly device: Device
  /** `null`: what the customization says. */
  readonly scheme: ColorSchemeOption | null
  /** `null`: the customization's. */
  readonly language: string | null
  readonly wording: Wording
  show(part: Partial<PreviewState>): void
}

export const usePreview = create<PreviewState>((set) => ({
  scene: 'consent',
  state: 'usual',
  view: 'one',
  device: 'desktop',
  scheme: null,
  language: null,
  wording: 'usual',
  show: (part) => set(part),
}))
