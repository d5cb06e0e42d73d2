/*
 * What is larger or deeper than any answer may be is refused before it is parsed: a parser can need a thousand times the
 * size of what it reads. Far above what the platform lets through.
 */
export const most = { characters: 16_000_000, depth: 100, elements: 400_000, tag: 20_000 } as const

/** Why an XML text is not parsed, in plain words; undefined when it may be. Never throws. */
export type Refusal = { reason: 'too-large' | 'not-xml'; detail: string }

const large = (detail: string): Refusal => ({ reason: 'too-large', detail })
const broken: Refusal = { reason: 'not-xml', detail: 'not well-formed' }

/** Goes through the tags of an XML text once, and says why it is not to be parsed; undefined when it may be. */
export function refusalOfXml(xml: string): Refusal | undefined {
  if (xml.length > most.characters) return large('longer than any answer may be')
  let [depth, elements, at] = [0, 0, xml.indexOf('<')]
  while (at >= 0) {
    const kind = kindAt(xml, at)
    if (kind === 'doctype') return { reason: 'not-xml', detail: 'has a DOCTYPE' }
    const end = kind === 'tag' ? endOfTag(xml, at) : endOf(xml, at, ends[kind])
    if (end === undefined) return broken
    if (kind === 'tag') {
      if (end - at > most.tag) return large('a tag longer than any may be')
      if (xml[at + 1] === '/') depth -= 1
      else {
        elements += 1
        if (xml[end - 2] !== '/') depth += 1
      }
      if (depth < 0) return broken
      if (depth > most.depth) return large('nested deeper than any answer may be')
      if (elements > most.elements) return large('more elements than any answer may have')
    }
    at = xml.indexOf('<', end)
  }
  return depth === 0 && elements > 0 ? undefined : broken
}

/** Why a JSON text is not parsed, in plain words; undefined when it may be. */
export function refusalOfJson(json: string): Refusal | undefined {
  if (json.length > most.characters) return large('longer than any answer may be')
  let depth = 0
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]
    if (sign === '"') {
      at = endOfString(json, at)
    } else if (sign === '{' || sign === '[') {
      depth += 1
      if (depth > most.depth) return large('nested deeper than any answer may be')
    } else if (sign === '}' || sign === ']') depth -= 1
  }
  return undefined
}

function endOfString(json: string, from: number): number {
  for (let at = from + 1; at < json.length; at++) {
    if (json[at] === '\\') at += 1
    else if (json[at] === '"') return at
  }
  return json.length
}

type Kind = 'tag' | 'comment' | 'cdata' | 'instruction' | 'doctype'
const ends = { comment: '-->', cdata: ']]>', instruction: '?>' } as const

function kindAt(xml: string, at: number): Kind {
  if (xml.startsWith('<!--', at)) return 'comment'
  if (xml.startsWith('<![CDATA[', at)) return 'cdata'
  if (xml.startsWith('<?', at)) return 'instruction'
  return xml[at + 1] === '!' ? 'doctype' : 'tag'
}

function endOf(xml: string, at: number, sign: string): number | undefined {
  const found = xml.indexOf(sign, at + 2)
  return found < 0 ? undefined : found + sign.length
}

/** Where a tag ends, outside the values of its attributes. */
function endOfTag(xml: string, at: number): number | undefined {
  let quote: string | undefined
  for (let place = at + 1; place < xml.length; place++) {
    const sign = xml[place]
    if (sign === '<') return undefined
    // What follows is refused by its length, however much there is of it.
    if (place - at > most.tag) return place
    if (quote) quote = sign === quote ? undefined : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return place + 1
  }
  return undefined
}
