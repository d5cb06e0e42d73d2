/** 64 bits by FNV-1a in two halves, in letters and digits. Enough apart for a stand-in; not for keeping secrets. */
export function hash(text: string): string {
  let [low, high] = [0x811c9dc5, 0x2c1b3c6d]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ (code + index), 0x85ebca6b)
  }
  return [low, high ^ (low >>> 7)].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('')
}
