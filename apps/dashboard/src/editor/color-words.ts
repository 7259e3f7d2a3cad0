import type { ColorToken } from '@linkflow/theme'

const WORDS: Readonly<Record<ColorToken, string>> = {
  surface: 'Surface',
  surface_sunk: 'Sunken surface',
  line: 'Hairline',
  line_strong: 'Border',
  ink: 'Text',
  ink_soft: 'Soft text',
  accent: 'Accent',
  accent_strong: 'Hovered accent',
  accent_soft: 'Accent wash',
  on_accent: 'Button text',
  danger: 'Error',
  danger_soft: 'Error wash',
  warning: 'Warning',
  warning_soft: 'Warning wash',
}

/** What people call a colour token. */
export function colorWords(token: ColorToken): string {
  return WORDS[token]
}
