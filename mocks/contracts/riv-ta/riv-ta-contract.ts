import { Document, type Element, serializeToWellFormedString } from 'slimdom'
import { appendElement, type Codec, FieldFault, one, structure, text } from './codec.ts'
import { openEnvelope } from './envelope.ts'
import type { ContractName, ReadFault, Reading } from '../reading.ts'

const soap = 'http://schemas.xmlsoap.org/soap/envelope/'

type Description<Item> = {
  name: ContractName
  version: string
  /** Namespace of the answer element and its direct children. */
  answer: string
  /** Namespace of the types of the domain. */
  core: string
  /** Name of the element of one record. */
  item: string
  codec: Codec<Item>
  /** What stands after the records: the result of newer domains, resultCode and resultText of older ones. */
  closing: 'result' | 'resultCode' | 'none'
}

/** A national contract: reads an answer of it, and writes one. */
export type Contract<Item> = Pick<Description<Item>, 'name' | 'version'> & {
  namespace: string
  /** Reads an answer. Never throws: see `Reading` for what can be wrong. */
  read: (xml: string) => Reading<Item>
  /** Writes a SOAP 1.1 envelope with an answer that follows the schema. `logId` where the contract has one. */
  write: (items: Item[], options?: { logId?: string }) => string
}

const result = structure({ resultCode: one(text), logId: one(text) })

/** Makes reader and writer of a contract from its description. */
export function contract<Item>(description: Description<Item>): Contract<Item> {
  const { name, version, answer } = description
  return {
    name,
    version,
    namespace: answer,
    read: (xml) => readAnswer(xml, description),
    write: (items, { logId = 'log-0' } = {}) => writeAnswer(items, logId, description),
  }
}

function readAnswer<Item>(xml: string, { name, item, codec }: Description<Item>): Reading<Item> {
  const opened = openEnvelope(xml, name)
  if (!opened.ok) return opened
  const { logId, items: elements } = opened.envelope
  const items: Item[] = []
  const unreadable: ReadFault[] = []
  for (const [index, element] of elements.entries()) {
    const path = `${element.localName}[${index + 1}]`
    const read = readItem(name, path, element, item, codec)
    if ('fault' in read) unreadable.push(read.fault)
    else items.push(read.item)
  }
  return { ok: true, items, unreadable, ...(logId && { logId }) }
}

/** Reads one record as a whole, or names what is wrong with it. */
export function readItem<Item>(
  contractName: string,
  path: string,
  element: Element,
  expected: string,
  codec: Codec<Item>,
): { item: Item } | { fault: ReadFault } {
  const documentId = documentIdOf(element)
  const fault = (at: string, reason: ReadFault['reason'], detail: string) => ({
    fault: { contract: contractName, path: at, reason, detail, ...(documentId && { documentId }) },
  })
  if (element.localName !== expected) return fault(path, 'bad-value', 'not an element of this contract')
  try {
    return { item: codec.read(element, path) }
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

function writeAnswer<Item>(items: Item[], logId: string, description: Description<Item>): string {
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
  if (closing === 'result') {
    const element = document.createElementNS(answer, 'result')
    result.write(element, { resultCode: 'OK', logId }, core)
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
