import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, normalize, sep } from 'node:path'
import type { FrameFiles } from '../frame/frame-files.ts'

/**
 * The files of the embed package that is installed beside this one.
 *
 * @param folder Its `dist`; found by the package's name unless given.
 */
export function installedFrameFiles(folder: string | null = findFolder()): FrameFiles {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer> | null>>()
  return {
    read: (path) => {
      const file = folder && normalize(join(folder, path))
      if (!folder || !file?.startsWith(folder + sep)) return Promise.resolve(null)
      // Files with a hash in their name never change; the others are read anew, so that a rebuild is seen.
      if (!path.startsWith('frame/assets/')) return read(file)
      const known = kept.get(path) ?? read(file)
      kept.set(path, known)
      return known
    },
  }
}

async function read(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(file))
  } catch {
    return null
  }
}

function findFolder(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve('@linkflow/embed/package.json')
    return join(dirname(manifest), 'dist')
  } catch {
    return null
  }
}
