import type { ColorSchemeOption } from '@linkflow/theme'
import { create } from 'zustand'
import type { Wording } from './sample-data.ts'

export type Device = 'desktop' | 'phone'

/** What the preview shows, and how. Not part of any customization. */
export interface PreviewState {
  readonly scene: string
  readonly view: 'one' | 'all'
  readonly device: Device
  /** `null`: what the customization says. */
  readonly scheme: ColorSchemeOption | null
  readonly wording: Wording
  show(part: Partial<PreviewState>): void
}

export const usePreview = create<PreviewState>((set) => ({
  scene: 'consent',
  view: 'one',
  device: 'desktop',
  scheme: null,
  wording: 'usual',
  show: (part) => set(part),
}))
