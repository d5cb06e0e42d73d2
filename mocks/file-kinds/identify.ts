import { most } from '../contracts/bounds.ts'
import { isObject, textIn } from '../contracts/fhir/json.ts'
import { parsedJson } from '../contracts/json-text.ts'
import { textOfXml } from '../contracts/riv-ta/encoding.ts'
import { type Identified, none } from './identified.ts'
import { beginningOf, signedAs } from './signatures.ts'
import { xmlKind } from './xml-kind.ts'

/** Reads as much of a file as is needed to know what it is. Never throws. */
export function identify(bytes: Uint8Array): Identified {
  // Four bytes a sign is the most there are.
  if (bytes.length > most.characters * 4) return none('tooLarge')
  const other = signedAs(bytes)
  if (other) return none(other)
  const text = textOfXml(bytes)
  if (text !== undefined) return identifyText(text)
  return none(isBegun(beginningOf(bytes)) ? 'encoding' : 'unknown')
}

/** The same of what has been read as text already. Never throws. */
export function identifyText(text: string): Identified {
  // A byte order mark counts as blank.
  const told = text.replaceAll('\0', '').trimStart()
  if (told === '') return none('empty')
  if (!isBegun(told)) return none('unknown')
  // Several bytes a sign, and neither a mark nor a first line that says so.
  if (text.slice(0, 4).includes('\0')) return none('encoding')
  return told.startsWith('<') ? xmlKind(text) : jsonKind(text)
}

/** True for how XML and JSON begin. */
const isBegun = (told: string) => /^[{[<]/.test(told)

function jsonKind(text: string): Identified {
  const read = parsedJson(text)
  if ('reason' in read) {
    if (read.reason === 'too-large') return none('tooLarge')
    const [first = ''] = text.split('\n', 1)
    return none(typeIn(parsedJson(first)) === undefined ? 'brokenJson' : 'ndjson')
  }
  const type = typeIn(read)
  if (!isObject(read.value) || type === undefined) return none('otherJson')
  return type === 'OperationOutcome' ? none('outcome') : { format: 'fhir', json: read.value, text }
}

const typeIn = (read: ReturnType<typeof parsedJson>) =>
  'value' in read && isObject(read.value) ? textIn(read.value['resourceType']) : undefined
