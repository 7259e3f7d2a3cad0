import type { DragEvent } from 'react'
import { useState } from 'react'

/** Takes a file that is dragged onto an element. Text that is dragged is left to the fields. */
export function useFileDrop(onFile: (file: File) => void) {
  const [dragged, setDragged] = useState(false)
  return {
    /** A file hangs over the element. */
    dragged,
    onDragOver: (event: DragEvent): void => {
      if (!event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      setDragged(true)
    },
    onDragLeave: (event: DragEvent): void => {
      const { currentTarget, relatedTarget } = event
      // From one child into another is still over it.
      const inside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
      if (!inside) setDragged(false)
    },
    onDrop: (event: DragEvent): void => {
      setDragged(false)
      const [file] = event.dataTransfer.files
      if (!file) return
      event.preventDefault()
      onFile(file)
    },
  }
}
