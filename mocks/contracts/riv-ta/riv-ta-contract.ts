import { Document, type Element, serializeToWellFormedString } from 'slimdom'
import type { ContractBase, TextForm } from '../contract.ts'
import type { AnswerReading, ReadFault, Reading } from '../reading.ts'
import { appendElement, type Codec, FieldFault, one, optional, structure, text } from './codec.ts'
import { openEnvelope } from './envelope.ts'

const soap = 'http://schemas.xmlsoap.org/soap/envelope/'

type Description<Name extends string, Item> = ContractBase<Name, Item> & {
  version: string
  /** Namespace of the answer element and its direct children. */
  answer: string
  /** Namespace of the types of the domain. */
  core: string
  /** Name of the element of one record. */
  item: string
  codec: Codec<Item>
  /** What stands after the records: the result of newer domains, with or without an id for a log; resultCode and resultText of older ones. */
  closing: 'result' | 'resultOnly' | 'resultCode' | 'none'
  /** Where a field stands that each record must have, from the record down. */
  required: readonly [string, ...string[]]
  /** False for a contract whose schema is not published, so that nothing can be checked against it. */
  hasSchema: boolean
}

/** A national contract, and what there is to it besides what every contract has. */
export type RivTaContract<Name extends string, Item> = ContractBase<Name, Item> &
  TextForm<Item> & {
    format: 'xml'
    hasSchema: boolean
    /** Elements down to a field that each record must have, from the record's own. */
    required: readonly string[]
    /** How one record is read, for who must know which elements that is. */
    codec: Codec<Item>
    /** Namespace of the contract's own elements, and of the types of its domain. */
    namespaces: { own: string; core: string }
    /** Reads an answer, with all that is known of what is wrong with it. Never throws. */
    readXml: (xml: string) => Reading<Item>
    /** Where elements of its records stand that are not read, each place once: `diagnosisBody/chronicDiagnosis`. Never throws. */
    beyond: (xml: string) => string[]
  }

const result = structure({ resultCode: one(text), logId: optional(text) })

/** Makes a national contract, with reader and writer, from its description. */
export function rivTa<const Name extends string, Item>(
  description: Description<Name, Item>,
): RivTaContract<Name, Item> {
  const { name, category, themes, visibility, times, answer, item, codec, required, hasSchema } = description
  const readXml = (xml: string) => readAnswer(xml, description)
  return {
    name,
    category,
    themes,
    visibility,
    ...(times && { times }),
    format: 'xml',
    hasSchema,
    required: [item, ...required],
    codec,
    namespaces: { own: answer, core: description.core },
    readXml,
    beyond: (xml) => {
      const opened = openEnvelope(xml, name, item)
      const all = opened.ok ? opened.envelope.items.flatMap((element) => codec.beyond?.(element) ?? []) : []
      return [...new Set(all)].toSorted()
    },
    read: (xml) => asAnswerReading(readXml(xml)),
    write: (items) => writeAnswer(items, description),
  }
}

/** The words of a fault stay behind: nobody vouches for what a producer writes in them. */
function asAnswerReading<Item>(reading: Reading<Item>): AnswerReading<Item> {
  if (reading.ok) {
    const { items, unreadable, message } = reading
    return { kind: 'read', items, faults: unreadable, ...(message && { message }) }
  }
  const { reason, path } = reading.fault
  if (reason === 'soap-fault' || reason === 'error-result') return { kind: 'fault', code: reason }
  return { kind: 'unreadable', fault: { path, reason } }
}

function readAnswer<Item>(xml: string, { name, item, codec }: Description<string, Item>): Reading<Item> {
  const opened = openEnvelope(xml, name, item)
  if (!opened.ok) return opened
  const { logId, message, faults, items: elements } = opened.envelope
  const items: Item[] = []
  const unreadable: ReadFault[] = [...faults]
  const partly: ReadFault[] = []
  for (const [index, element] of elements.entries()) {
    const path = `${element.localName}[${index + 1}]`
    const read = readItem(name, path, element, item, codec)
    if ('fault' in read) unreadable.push(read.fault)
    else items.push(read.item)
    if ('left' in read) partly.push(...read.left)
  }
  return {
    ok: true,
    items,
    unreadable,
    ...(partly.length > 0 && { partly }),
    ...(logId && { logId }),
    ...(message && { message }),
  }
}

/**
 * Reads one record, or names what is wrong with it. What could not be read of its loose fields is `left`, and the record says
 * so itself (`PartlyRead`).
 */
export function readItem<Item>(
  contractName: string,
  path: string,
  element: Element,
  expected: string,
  codec: Codec<Item>,
): { item: Item; left: ReadFault[] } | { fault: ReadFault } {
  const documentId = documentIdOf(element)
  const named = (at: string, reason: ReadFault['reason'], detail: string): ReadFault => ({
    contract: contractName,
    path: at,
    reason,
    detail,
    ...(documentId && { documentId }),
  })
  const fault = (...what: Parameters<typeof named>) => ({ fault: named(...what) })
  if (element.localName !== expected) return fault(path, 'bad-value', 'not an element of this contract')
  try {
    const faults: FieldFault[] = []
    const item = codec.read(element, path, faults)
    const left = faults.map(({ path: at, reason, message }) => named(at, reason, message))
    if (left.length === 0) return { item, left }
    const notRead = [...new Set(left.map(({ path: at }) => at.slice(path.length + 1)))]
    return { item: { ...item, notRead }, left }
  } catch (error) {
    if (error instanceof FieldFault) return fault(error.path, error.reason, error.message)
    return fault(path, 'bad-value', 'could not be read')
  }
}

/** The id in the header, so that a record that cannot be read can still be asked for at its source. */
function documentIdOf(element: Element): string | undefined {
  const header = element.children.find(({ localName }) => localName.endsWith('Header'))
  const id = header?.children.find(({ localName }) => localName === 'documentId')
  return id?.textContent?.trim() || undefined
}

/** A SOAP 1.1 envelope with an answer that follows the schema. */
function writeAnswer<Item>(items: readonly Item[], description: Description<string, Item>): string {
  const { name, answer, core, item, codec, closing } = description
  const document = new Document()
  const envelope = document.createElementNS(soap, 'soap:Envelope')
  const body = document.createElementNS(soap, 'soap:Body')
  const response = document.createElementNS(answer, `${name}Response`)
  for (const record of items) {
    const element = document.createElementNS(answer, item)
    codec.write(element, record, core)
    response.appendChild(element)
  }
  if (closing === 'result' || closing === 'resultOnly') {
    const element = document.createElementNS(answer, 'result')
    result.write(element, { resultCode: 'OK', ...(closing === 'result' && { logId: 'log-0' }) }, core)
    response.appendChild(element)
  }
  if (closing === 'resultCode') {
    appendElement(response, answer, 'resultCode', text, 'OK')
  }
  body.appendChild(response)
  envelope.appendChild(body)
  document.appendChild(envelope)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serializeToWellFormedString(document)}\n`
}
