import type { Element } from 'slimdom'
import { contracts } from './contracts.ts'
import type { ReadFault, Reading } from './reading.ts'
import type { Codec } from './riv-ta/codec.ts'
import {
  patientSummaryHeader,
  type PatientSummaryHeader,
  recordHeader,
  type RecordHeader,
} from './riv-ta/datatypes.ts'
import { openEnvelope } from './riv-ta/envelope.ts'
import { readItem } from './riv-ta/riv-ta-contract.ts'

/** A record of a contract without a reader of its own: its header, where it has one. */
type HeaderOnly = { header?: PatientSummaryHeader | RecordHeader }

/** Reads an answer of any contract: whole records where we know them, else their headers. Never throws. */
export function readAny(xml: string, name: string): Reading<unknown> {
  const known = Object.values(contracts).find((contract) => contract.name === name)
  return known?.format === 'xml' ? known.readXml(xml) : readHeaders(xml, name)
}

function readHeaders(xml: string, name: string): Reading<HeaderOnly> {
  const opened = openEnvelope(xml, name)
  if (!opened.ok) return opened
  const items: HeaderOnly[] = []
  const { logId, message, faults, items: elements } = opened.envelope
  const unreadable: ReadFault[] = [...faults]
  for (const [index, element] of elements.entries()) {
    const read = readHeader(name, `${element.localName}[${index + 1}]`, element)
    if ('fault' in read) unreadable.push(read.fault)
    else items.push(read.item)
  }
  return { ok: true, items, unreadable, ...(logId && { logId }), ...(message && { message }) }
}

/** The header of a record: `diagnosisHeader` and the like of older domains, `header` of newer ones. */
function readHeader(
  name: string,
  path: string,
  element: Element,
): { item: HeaderOnly } | { fault: ReadFault } {
  const header = element.children.find(
    ({ localName }) => localName === 'header' || localName.endsWith('Header'),
  )
  if (!header) return { item: {} }
  const codec: Codec<PatientSummaryHeader | RecordHeader> =
    header.localName === 'header' ? recordHeader : patientSummaryHeader
  const read = readItem(name, `${path}/${header.localName}`, header, header.localName, codec)
  return 'fault' in read ? read : { item: { header: read.item } }
}
