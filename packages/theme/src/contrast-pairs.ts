import type { ColorToken } from './color-tokens.ts'

/** Two colours that meet on a pane. */
export interface ContrastPair {
  readonly text: ColorToken
  readonly background: ColorToken
  /** 4.5 for text (WCAG 2.2 1.4.3), 3 for borders and marks that mean something (1.4.11). */
  readonly needed: 4.5 | 3
}

const TEXT_ON: Readonly<Partial<Record<ColorToken, readonly ColorToken[]>>> = {
  ink: ['surface', 'surface_sunk', 'accent_soft'],
  ink_soft: ['surface', 'surface_sunk', 'accent_soft'],
  accent: ['surface', 'surface_sunk', 'accent_soft'],
  on_accent: ['accent', 'accent_strong'],
  danger: ['surface', 'danger_soft'],
  warning: ['surface', 'surface_sunk', 'accent_soft', 'warning_soft'],
}

/** Every text and its background, then every border that has to be seen. */
export const CONTRAST_PAIRS: readonly ContrastPair[] = [
  // The keys of the table are colour tokens: its type says so.
  ...(Object.keys(TEXT_ON) as (keyof typeof TEXT_ON)[]).flatMap((text) =>
    (TEXT_ON[text] ?? []).map((background) => ({ text, background, needed: 4.5 as const })),
  ),
  { text: 'line_strong', background: 'surface', needed: 3 },
]
