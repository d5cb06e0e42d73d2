import { type Element, parseXmlDocument } from 'slimdom'
import { refusalOfXml } from '../contracts/bounds.ts'
import { type ContractName, contracts } from '../contracts/contracts.ts'
import { openEnvelope } from '../contracts/riv-ta/envelope.ts'
import type { Answer } from './found.ts'
import { limits } from './limits.ts'
import type { Refused } from './refusals.ts'

/** The answer in an XML text, or what else it is. Never throws. */
export function rivTaAnswer(text: string): Answer | Refused {
  const refusal = refusalOfXml(text.replace(/^\uFEFF/, ''))
  if (refusal?.reason === 'too-large') return { refusal: 'too-deep' }
  if (refusal) return { refusal: refusal.detail === 'has a DOCTYPE' ? 'doctype' : 'not-xml' }
  const opened = openEnvelope(text)
  if (opened.ok) {
    const { contract, items } = opened.envelope
    if (items.length > limits.records) return { refusal: 'too-many-records' }
    const known = rivTaContracts.find((name) => name === contract)
    return known
      ? { contract: known, text, inFhir: false }
      : { refusal: 'unknown-contract', ...named(contract) }
  }
  const { reason } = opened.fault
  if (reason === 'error-result') return { refusal: 'error-result', ...named(opened.fault.contract) }
  return reason === 'soap-fault'
    ? { refusal: reason }
    : reason === 'not-soap'
      ? notAnAnswer(text)
      : { refusal: 'not-xml' }
}

/** The national contracts that are shown. */
const rivTaContracts: readonly ContractName[] = Object.values(contracts)
  .filter(({ format }) => format === 'xml')
  .map(({ name }) => name)

function notAnAnswer(text: string): Refused {
  const root = rootOf(text)
  if (root?.namespaceURI === 'http://hl7.org/fhir') return { refusal: 'fhir-xml' }
  const asked = root?.localName === 'Envelope' ? bodyOf(root)?.children[0] : root
  const name = asked?.localName ?? ''
  const isRequest = asked?.namespaceURI?.includes('Responder') || /^(?:Get|Find)[A-Z]/.test(name)
  return isRequest ? { refusal: 'request', ...named(name) } : { refusal: 'not-an-answer' }
}

const bodyOf = (envelope: Element) => envelope.children.find(({ localName }) => localName === 'Body')

function rootOf(text: string): Element | undefined {
  try {
    return parseXmlDocument(text.replace(/^\uFEFF/, '')).documentElement ?? undefined
  } catch {
    return undefined
  }
}

/** The name of a contract, where it looks like one. */
const named = (contract: string) => (/^[A-Za-z]{3,60}$/.test(contract) ? { detail: contract } : {})
