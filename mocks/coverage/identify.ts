import { most } from '../contracts/bounds.ts'
import { type ContractName, contracts } from '../contracts/contracts.ts'
import { isObject, type Json } from '../contracts/fhir/json.ts'
import { parsedJson } from '../contracts/json-text.ts'
import { textOfXml } from '../contracts/riv-ta/encoding.ts'
import { answerOf } from '../contracts/riv-ta/envelope.ts'
import type { Remark } from './report.ts'
import { noAnswers } from './no-answers.ts'
import { safePath } from './safe.ts'

/** What a file is, by what stands in it: never by its name. */
export type Identified =
  | { format: 'riv-ta'; contract: ContractName; namespace: string; text: string }
  | { format: 'fhir'; json: Json; text: string }
  | { format: 'none'; problem: Remark; contract?: string; namespace?: string }

const none = (problem: Remark, more: { contract?: string; namespace?: string } = {}): Identified => ({
  format: 'none',
  problem,
  ...more,
})

/** Reads as much of a file as is needed to know what it is. Never throws. */
export function identify(bytes: Uint8Array): Identified {
  const start = String.fromCharCode(...bytes.subarray(0, 400)).replace(/^\u00ef\u00bb\u00bf/, '')
  if (bytes.length === 0) return none(noAnswers.empty)
  // Four bytes a sign is the most there are.
  if (bytes.length > most.characters * 4) return none(noAnswers.tooLarge)
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return none(noAnswers.packed)
  const signed = signatures.find(([pattern]) => pattern.test(start))
  if (signed) return none(noAnswers[signed[1]])
  const text = textOfXml(bytes)
  if (text === undefined) return none(noAnswers.encoding)
  const told = text.replace(/^\uFEFF/, '').trimStart()
  if (told === '') return none(noAnswers.empty)
  if (told.startsWith('{') || told.startsWith('[')) return ofJson(text)
  return told.startsWith('<') ? ofXml(text) : none(noAnswers.unknown)
}

/** How files of other kinds begin, a sign for each byte. */
const signatures: readonly [RegExp, keyof typeof noAnswers][] = [
  [/^\s*%PDF-/, 'pdf'],
  [/^(?:PK\p{Cc}{2}|7z\u00bc\u00af|Rar!)/u, 'packed'],
  [/^(?:\p{Cc}PNG|\u00ff\u00d8\u00ff|GIF8|II\*\p{Cc}|MM\p{Cc}\*)/u, 'picture'],
  [/^\s*\p{Cc}?(?:MSH|FHS|BHS)\|/u, 'hl7v2'],
  [/^\s*(?:UNA|UNB\+)/, 'edifact'],
  [/^\s*<(?:!doctype\s+html|html)/i, 'page'],
]

function ofJson(text: string): Identified {
  const read = parsedJson(text)
  if ('reason' in read) {
    if (read.reason === 'too-large') return none(noAnswers.tooLarge)
    const [first = ''] = text.split('\n', 1)
    return none(/^\s*\{.*"resourceType".*\}\s*$/.test(first) ? noAnswers.ndjson : noAnswers.brokenJson)
  }
  const { value } = read
  if (!isObject(value) || typeof value['resourceType'] !== 'string') return none(noAnswers.otherJson)
  if (value['resourceType'] === 'OperationOutcome') return none(noAnswers.outcome)
  return { format: 'fhir', json: value, text }
}

function ofXml(text: string): Identified {
  const answer = answerOf(text)
  if (answer === undefined) return none(noAnswers.emptyEnvelope)
  if ('detail' in answer) {
    if (answer.reason === 'too-large') return none(noAnswers.tooLarge)
    return none(answer.detail.includes('DOCTYPE') ? noAnswers.doctype : noAnswers.brokenXml)
  }
  const { localName, namespaceURI } = answer
  const namespace = namespaceURI ?? ''
  const isNational = /^urn:riv(?::|-)/.test(namespace)
  if (localName === 'Fault') return none(noAnswers.soapFault)
  if (namespace === 'http://hl7.org/fhir') return none(noAnswers.fhirXml)
  if (localName === 'ClinicalDocument') return none(noAnswers.cda)
  const name = localName.replace(/Response$/, '')
  const known = Object.values(contracts).find((one) => one.format === 'xml' && one.name === name)
  const more = { contract: safePath(name), ...(isNational && { namespace: namespace.slice(0, 200) }) }
  if (localName === name) {
    return known || isNational ? none(noAnswers.request, more) : none(noAnswers.otherXml)
  }
  if (!known) return isNational ? none(noAnswers.unknownContract, more) : none(noAnswers.otherXml)
  return { format: 'riv-ta', contract: known.name, namespace: namespace.slice(0, 200), text }
}
