import type { ReactNode } from 'react'
import { RowanGlyph } from './rowan-glyph.tsx'

export function Header(): ReactNode {
  return (
    <header className="header">
      <div className="header-inner">
        <p className="wordmark">
          <RowanGlyph size={30} />
          <span>Rowan</span>
        </p>
        <p className="header-note">A demo of Linkflow. The banks are simulated.</p>
      </div>
    </header>
  )
}
