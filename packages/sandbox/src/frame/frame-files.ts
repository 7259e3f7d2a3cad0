/** Reads what the embed package was built to. A port, so that the sandbox itself needs no file system. */
export interface FrameFiles {
  /**
   * @param path `link-initialize.js`, `frame/link.html` or `frame/assets/…`.
   * @returns `null` when there is no such file.
   */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | null>
}
