import { type Element, parseXmlDocument, serializeToWellFormedString } from 'slimdom'
import { writeJsonError } from '../../contracts/own/json-reader.ts'
import { halved, type ProducerFault } from './faults.ts'
import type { Contract, NationalContract } from '../../catalogue/producer.ts'
import type { ItemOf, Records } from '../../producers/write-answer.ts'

/** A field that each national contract requires, from its record down. */
const required: Readonly<Record<NationalContract, readonly string[]>> = {
  GetSubjectOfCareSchedule: ['timeslotDetail', 'healthcare_facility'],
  GetCareContacts: ['careContact', 'careContactHeader', 'documentId'],
  GetCarePlans: ['carePlan', 'carePlanHeader', 'documentId'],
  GetRequestActivities: ['requestActivity', 'body', 'eventTime'],
  GetListing: ['listings', 'healthcareFacility', 'id'],
  GetCareManagers: ['careManager', 'period'],
}

/** A SOAP 1.1 fault, or the error answer of a contract in JSON. */
export function errorText(contract: Contract): string {
  if (!isNational(contract)) return writeJsonError('UNAVAILABLE', 'The system is closed for maintenance')
  return `<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
  <soap:Body>
    <soap:Fault>
      <faultcode>soap:Server</faultcode>
      <faultstring>The system is closed for maintenance</faultstring>
    </soap:Fault>
  </soap:Body>
</soap:Envelope>
`
}

/** The first half of an answer, as of a connection that broke. */
export function cutInHalf(text: string): string {
  return text.slice(0, Math.floor(text.length / 2))
}

/** The answer without a required field in its first record. An answer without records stays as it is. */
export function withoutRequiredField(text: string, contract: Contract): string {
  if (!isNational(contract)) return JSON.stringify(JSON.parse(text, dropFirstId))
  const document = parseXmlDocument(text)
  const [record = '', ...fields] = required[contract]
  let element = document.documentElement ? descendant(document.documentElement, record) : undefined
  for (const field of fields) element = element && descendant(element, field)
  element?.parentElement?.removeChild(element)
  return serializeToWellFormedString(document)
}

/** A Bundle of FHIR whose first resource has lost its id. An empty one stays as it is. */
export function withoutFirstId(text: string): string {
  return JSON.stringify(
    JSON.parse(text, (key, value: unknown) =>
      key === 'entry' && Array.isArray(value)
        ? value.map((entry: { resource: object }, index) =>
            index === 0 ? { ...entry, resource: { ...entry.resource, id: undefined } } : entry,
          )
        : value,
    ),
  )
}

function descendant(element: Element, localName: string): Element | undefined {
  return element.getElementsByTagNameNS('*', localName)[0]
}

/** Reviver of JSON.parse: takes the id from the header of the first of the items. */
function dropFirstId(this: unknown, key: string, value: unknown): unknown {
  if (key !== 'items' || !Array.isArray(value)) return value
  return value.map((item: { header: object }, index) =>
    index === 0 ? { ...item, header: { ...item.header, documentId: undefined } } : item,
  )
}

function isNational(contract: Contract): contract is NationalContract {
  return Object.hasOwn(required, contract)
}

/** The records with every second one of the contract left out, for a producer that knows of half. */
export function halfOf<C extends Contract>(
  contract: C,
  records: Records,
  fault: ProducerFault | undefined,
): Records {
  const items: readonly ItemOf[C][] | undefined = records[contract]
  return items ? { ...records, [contract]: halved(items, fault) } : records
}
