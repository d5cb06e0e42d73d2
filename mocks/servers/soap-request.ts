import { Document, type Element, parseXmlDocument, serializeToWellFormedString } from 'slimdom'
import { refusalOfXml } from '../contracts/bounds.ts'
import { type ContractName, contracts } from '../contracts/contracts.ts'
import { appendElement, text } from '../contracts/riv-ta/codec.ts'
import type { NetQuestion } from './question.ts'
import { formOf } from './riv-ta-forms.ts'

const soap = 'http://schemas.xmlsoap.org/soap/envelope/'
const addressing = 'urn:riv:itintegration:registry:1'
const headers = 'urn:riv:interoperability:headers:1'

type Actor = { actorId: string; actorType: 'subject_of_care' | 'subject_of_care_agent' }

/** A request as it goes over the network: to whom, on whose behalf, and what. */
export type SoapRequest = { logicalAddress: string; actor: Actor | undefined; question: NetQuestion }

/** `SOAPAction` of a national contract; undefined of one that is not. */
export function actionOf(contract: ContractName): string | undefined {
  const described = contracts[contract]
  return described.format === 'xml' ? `${described.namespaces.own}:${contract}` : undefined
}

/** A request of a national contract in an envelope of SOAP 1.1, as text. */
export function writeSoapRequest(
  contract: ContractName,
  { logicalAddress, actor, question }: SoapRequest,
): string {
  const described = contracts[contract]
  const form = formOf(contract)
  if (described.format !== 'xml' || !form) return ''
  const { own, core } = described.namespaces
  const document = new Document()
  const envelope = document.createElementNS(soap, 'soap:Envelope')
  const header = document.createElementNS(soap, 'soap:Header')
  const body = document.createElementNS(soap, 'soap:Body')
  document.appendChild(envelope)
  envelope.append(header, body)
  appendElement(header, addressing, 'LogicalAddress', text, logicalAddress)
  if (actor) {
    const element = document.createElementNS(headers, 'Actor')
    appendElement(element, headers, 'actorId', text, actor.actorId)
    appendElement(element, headers, 'actorType', text, actor.actorType)
    header.appendChild(element)
  }
  appendElement(body, own, contract, form.codec(core), form.write(question, logicalAddress))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serializeToWellFormedString(document)}\n`
}

/** Reads a request of a contract, or says what is wrong with it. Never throws. */
export function readSoapRequest(
  contract: ContractName,
  xml: string,
): { request: Omit<SoapRequest, 'actor'> } | { refused: string } {
  const described = contracts[contract]
  const form = formOf(contract)
  if (described.format !== 'xml' || !form) return { refused: 'not a national contract' }
  if (refusalOfXml(xml)) return { refused: 'the request is not well-formed XML' }
  try {
    const { documentElement: envelope } = parseXmlDocument(xml)
    if (envelope?.localName !== 'Envelope' || envelope.namespaceURI !== soap)
      return { refused: 'the request is no envelope of SOAP 1.1' }
    const element = child(child(envelope, 'Body'), contract)
    if (!element) return { refused: `the body holds no ${contract}` }
    const logicalAddress = child(child(envelope, 'Header'), 'LogicalAddress')?.textContent?.trim() ?? ''
    const question = form.read(form.codec(described.namespaces.core).read(element, contract))
    return { request: { logicalAddress, question } }
  } catch {
    return { refused: `the request does not follow the schema of ${contract}` }
  }
}

const child = (element: Element | undefined, name: string) =>
  element?.children.find(({ localName }) => localName === name)
