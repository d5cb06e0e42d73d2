import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { most } from '../../contracts/bounds.ts'
import { SourceFailure } from './failure.ts'

/** Bytes held of answers that are coming from a source; several at once are held together. */
export type Held = { bytes: number }

/** Most bytes of one answer: each character is at least one. And of all that come from a source at once. */
export const longest = { answer: most.characters, together: 2 * most.characters } as const

const tooLong = 'The answer is longer than any may be'

/**
 * Reads a body to its end, unpacked, and stops as soon as it is longer than `limit` bytes. `held` is what comes from the same
 * source meanwhile. Rejects with a SourceFailure, or the error of the network.
 */
export async function boundedBody(
  body: Readable,
  { encoding, length, limit, held }: { encoding: string; length: string; limit: number; held: Held },
): Promise<Buffer> {
  const refuse = (words: string) => {
    body.destroy()
    return new SourceFailure(words)
  }
  body.on('error', () => {})
  if (!['', 'identity', 'gzip', 'x-gzip'].includes(encoding))
    throw refuse('The answer is packed in a way that was not asked for')
  if (Number(length) > limit) throw refuse(tooLong)
  const whole = encoding.endsWith('gzip') ? pipeline(body, createGunzip(), () => {}) : body
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of whole) {
      const bytes = chunk as Buffer
      size += bytes.length
      held.bytes += bytes.length
      if (size > limit) throw refuse(tooLong)
      if (held.bytes > longest.together) throw refuse('The source sends more at once than may be held')
      chunks.push(bytes)
    }
    return Buffer.concat(chunks, size)
  } finally {
    held.bytes -= size
  }
}
