/** Number of bytes that a base64 text stands for. */
export function bytesIn(base64: string): number {
  const digits = base64.replaceAll(/[^A-Za-z0-9+/]/g, '').length
  return Math.floor((digits * 3) / 4)
}
