import type { Institution } from '@linkflow/core'
import type { CSSProperties, ReactElement } from 'react'
import { usePart } from './slot.tsx'

export interface InstitutionLogoProps {
  readonly institution: Pick<Institution, 'name' | 'logo' | 'primary_color'>
  readonly size?: 'small' | 'medium' | 'large'
}

/** The bank's picture, or its initials on its own colour. Decoration: the name stands beside it. */
export function InstitutionLogo(props: InstitutionLogoProps): ReactElement {
  return usePart('InstitutionLogo', OwnLogo, props)
}

function OwnLogo({ institution, size = 'medium' }: InstitutionLogoProps): ReactElement {
  const { name, logo, primary_color } = institution
  if (logo) {
    return <img data-part="logo" data-size={size} src={`data:image/png;base64,${logo}`} alt="" />
  }
  const color = parseColor(primary_color)
  // React sets a custom property through the CSSOM, so a strict `style-src` allows it; the value was parsed above.
  const style = color ? ({ '--link-logo': color.hex } as CSSProperties) : undefined
  return (
    <span
      data-part="logo"
      data-size={size}
      data-tone={color?.tone ?? 'none'}
      style={style}
      aria-hidden="true"
    >
      {initialsOf(name)}
    </span>
  )
}

/** One or two capitals: `First Platypus Bank` is `FP`. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\p{Pd}]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toLocaleUpperCase() ?? '')
    .join('')
}

interface LogoColor {
  readonly hex: string
  /** `dark` colours carry white letters, `light` ones black: whichever stands out more (WCAG 2.2 1.4.3). */
  readonly tone: 'dark' | 'light'
}

/** `null` for anything that is not `#rrggbb`: no other text gets near a style. */
function parseColor(text: string | null): LogoColor | null {
  if (!text || !/^#[0-9a-f]{6}$/i.test(text)) return null
  const channel = (at: number): number => {
    const value = Number.parseInt(text.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
  // Equal contrast with white and with black is where (L + 0.05)² = 1.05 × 0.05.
  return { hex: text, tone: luminance > 0.179 ? 'light' : 'dark' }
}
