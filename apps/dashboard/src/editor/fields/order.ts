/** The list with one entry at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const entry = list[from]
  if (entry === undefined || from === to) return list
  return list.toSpliced(from, 1).toSpliced(to, 0, entry)
}

/** Which of the rows, from top to bottom, is at this height; the nearest where none is. */
export function placeAt(
  rows: readonly { readonly top: number; readonly bottom: number }[],
  y: number,
): number {
  const after = rows.findIndex(({ bottom }) => y < bottom)
  return after === -1 ? rows.length - 1 : after
}
