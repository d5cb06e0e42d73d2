import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { limits } from './limits.ts'
import type { Refused } from './refusals.ts'

/** A file by its name, with all that it holds. */
export type NamedBytes = { name: string; bytes: Uint8Array }

type Limits = Readonly<Record<'zip' | 'unpacked' | 'zipEntries' | 'ratio' | 'file', number>>

/** So little at a time that a bomb is stopped before it has filled the memory: a byte can become a thousand. */
const step = 16_384
/** What is smaller than this may be packed however well. */
const small = 1_000_000

/**
 * The files of a zip, or why there are none. What an archive says of its sizes is not believed: what comes out is counted as it
 * comes, and the first that breaks a limit ends it. Folders, and what a computer adds of its own, are left out. Never throws.
 */
export function unpack(
  zip: Uint8Array,
  { zip: longest, unpacked, zipEntries, ratio, file }: Limits = limits,
): NamedBytes[] | Refused {
  if (zip.length > longest) return { refusal: 'too-large' }
  if (zip.length > 30 && ((zip[6] ?? 0) & 1) === 1) return { refusal: 'zip-locked' }
  const files: { name: string; parts: Uint8Array[]; isWhole: boolean }[] = []
  let [size, refused]: [number, Refused | undefined] = [0, undefined]
  // One without any file begins with its end.
  let isEmpty = zip[2] === 5
  const most = Math.min(unpacked, Math.max(small, zip.length * ratio))
  const refuse = (refusal: Refused['refusal']) => {
    refused ??= { refusal }
  }
  const unzip = new Unzip((entry) => {
    if (refused) return
    if (isAside(entry)) {
      isEmpty = true
      return
    }
    if (files.length >= zipEntries) return refuse('zip-entries')
    if (entry.compression !== 0 && entry.compression !== 8) return refuse('zip-broken')
    const one: (typeof files)[number] = { name: entry.name, parts: [], isWhole: false }
    files.push(one)
    let own = 0
    entry.ondata = (error, data, isLast) => {
      if (refused) return
      if (error) return refuse('zip-broken')
      size += data.length
      own += data.length
      if (size > most) return refuse('zip-bomb')
      // One that is too large is told of, and not kept.
      one.parts = own > file ? [new Uint8Array(file + 1)] : [...one.parts, data]
      one.isWhole ||= isLast
    }
    entry.start()
  })
  unzip.register(UnzipInflate)
  const isRefused = () => refused !== undefined
  try {
    for (let at = 0; at < zip.length && !isRefused(); at += step)
      unzip.push(zip.subarray(at, at + step), at + step >= zip.length)
  } catch {
    refuse('zip-broken')
  }
  if (refused) return refused
  if (files.some(({ isWhole }) => !isWhole)) return { refusal: 'zip-broken' }
  if (files.length === 0) return { refusal: isEmpty ? 'zip-empty' : 'zip-broken' }
  return files.map(({ name, parts }) => ({ name, bytes: joined(parts) }))
}

/** Tells a zip by its first bytes; an empty one has others. */
export const isZip = ([a, b, c]: Uint8Array): boolean =>
  a === 0x50 && b === 0x4b && (c === 3 || c === 5 || c === 7)

/** Folders, and what macOS and Windows put beside the files. */
const isAside = ({ name }: UnzipFile) =>
  name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i.test(name)

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
