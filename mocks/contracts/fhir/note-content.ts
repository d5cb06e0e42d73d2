import * as v from 'valibot'
import type { CareDocumentation } from '../riv-ta/get-care-documentation.ts'
import { isHidden, type Resource } from './bundle.ts'
import { text } from './fields.ts'
import { looseReader, type LooseReader } from './loose.ts'
import type { Ways } from './read-each.ts'

type Content = { text?: string; title?: string; file?: CareDocumentation['body']['multimediaEntry'] }

const base64 = v.pipe(v.string(), v.minLength(1))
const attachment = v.object({
  contentType: v.optional(text),
  data: v.optional(base64),
  url: v.optional(text),
  title: v.optional(text),
})
type Attachment = v.InferOutput<typeof attachment>

/**
 * What a note says: its plain text, and one file, each the whole of it in its own way. What is beside them has no place, and the
 * record says that something of it was not read.
 */
export function contentIn(of: LooseReader, from: Resource, ways: Ways): Content {
  const told: Content = {}
  const all = of.many('content', v.object({ attachment })).map((one) => here(one.attachment, from, ways))
  for (const one of all) {
    if (one === undefined) continue
    if (one.title && !told.title) told.title = one.title
    const words = textOf(one)
    if (words && !told.text) told.text = words
    else if (!words && !told.file && (one.data ?? one.url) !== undefined) told.file = fileOf(one)
    else of.missed.add('content')
  }
  if (!told.text && !told.file) of.missed.add('content')
  return told
}

/** An attachment with its bytes, where these came along as a Binary; undefined when that is not to be seen. */
function here(one: Attachment, from: Resource, { resolve }: Ways): Attachment | undefined {
  const found =
    one.data === undefined && one.url ? resolve({ reference: one.url }, from, 'Binary') : undefined
  if (!found) return one
  if (isHidden(found)) return undefined
  const binary = looseReader(found.json)
  const data = binary.one('data', base64)
  const contentType = one.contentType ?? binary.one('contentType', text)
  return { ...one, ...(contentType && { contentType }), ...(data && { data }) }
}

/** The words of a plain text; undefined of anything else, and of bytes that are no text in the letters that it says. */
function textOf({ contentType = '', data }: Attachment): string | undefined {
  if (data === undefined || !/^text\/plain\b/i.test(contentType)) return undefined
  const letters = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8'
  try {
    const bytes = Uint8Array.from(atob(data.replaceAll(/\s/g, '')), (char) => char.charCodeAt(0))
    const words = new TextDecoder(letters, { fatal: true }).decode(bytes)
    const read = v.safeParse(text, words)
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}

const fileOf = ({ contentType, data, url }: Attachment) => ({
  ...(contentType && { mediaType: contentType }),
  ...(data === undefined ? url && { reference: url } : { value: data }),
})
