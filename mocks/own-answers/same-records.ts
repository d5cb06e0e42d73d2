import { type Element, serializeToWellFormedString } from 'slimdom'
import { isObject, type Json, listOf, textIn } from '../contracts/fhir/json.ts'
import { parsedJson } from '../contracts/json-text.ts'
import { openEnvelope } from '../contracts/riv-ta/envelope.ts'
import { shownTypes } from './fhir-file.ts'
import type { Answer } from './found.ts'

const known = new WeakMap<Answer, string[]>()

/** What the records of an answer are known by, so that the same one in two files can be told. Never throws. */
export function recordKeys(answer: Answer): string[] {
  const keys =
    known.get(answer) ??
    (answer.inFhir ? fhirEntries(answer.text).flatMap(keyOfEntry) : elementsIn(answer).map(keyOfElement))
  known.set(answer, keys)
  return keys
}

/** The answer without some of its records; undefined when none are left. Never throws. */
export function withoutRecords(answer: Answer, keys: ReadonlySet<string>): Answer | undefined {
  const own = recordKeys(answer)
  if (!own.some((key) => keys.has(key))) return answer
  if (own.every((key) => keys.has(key))) return undefined
  if (answer.inFhir) {
    const read = parsedJson(answer.text)
    const bundle = 'value' in read && isObject(read.value) ? read.value : {}
    const entry = fhirEntries(answer.text).filter((one) => !keyOfEntry(one).some((key) => keys.has(key)))
    return { ...answer, text: JSON.stringify({ ...bundle, entry }) }
  }
  const elements = elementsIn(answer)
  const document = elements[0]?.ownerDocument
  if (!document) return answer
  for (const one of elements) if (keys.has(keyOfElement(one))) one.parentNode?.removeChild(one)
  return { ...answer, text: serializeToWellFormedString(document) }
}

function elementsIn({ text, contract }: Answer): Element[] {
  const opened = openEnvelope(text, contract)
  return opened.ok ? opened.envelope.items : []
}

/** Its system and its id there; of one that tells none, all that it says. */
function keyOfElement(record: Element): string {
  const header = record.children.find(({ localName }) => /header$/i.test(localName)) ?? record
  const id =
    textAt(header, 'documentId') ??
    textAt(header, 'record') ??
    textAt(record, 'bookingId') ??
    textAt(record, 'assertionId')
  const system = textAt(header, 'sourceSystemHSAId') ?? textAt(header, 'sourceSystemId') ?? ''
  return id === undefined
    ? `${record.localName} ${serializeToWellFormedString(record)}`
    : `${record.localName} ${system} ${id}`
}

const textAt = (element: Element, name: string) =>
  element.children.find(({ localName }) => localName === name)?.textContent?.trim() || undefined

function fhirEntries(text: string): readonly unknown[] {
  const read = parsedJson(text)
  return 'value' in read && isObject(read.value) ? listOf(read.value['entry']) : []
}

/** None for what only comes along, which may rightly come with several. */
function keyOfEntry(entry: unknown): string[] {
  const resource: Json = isObject(entry) && isObject(entry['resource']) ? entry['resource'] : {}
  const type = textIn(resource['resourceType'])
  if (type === undefined || !shownTypes.includes(type)) return []
  const id = textIn(resource['id'])
  const url = isObject(entry) ? textIn(entry['fullUrl']) : undefined
  return [id === undefined ? JSON.stringify(resource) : `${url ?? type} ${id}`]
}
