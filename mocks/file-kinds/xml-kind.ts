import { contracts } from '../contracts/contracts.ts'
import { answerOf } from '../contracts/riv-ta/envelope.ts'
import { type Identified, none } from './identified.ts'

/** What an XML text is. Never throws. */
export function xmlKind(text: string): Identified {
  const answer = answerOf(text)
  if (answer === undefined) return none('emptyEnvelope')
  if ('detail' in answer) {
    if (answer.reason === 'too-large') return none('tooLarge')
    return none(answer.detail.includes('DOCTYPE') ? 'doctype' : 'brokenXml')
  }
  const { localName } = answer
  const namespace = answer.namespaceURI?.slice(0, 200) ?? ''
  if (localName === 'Fault') return none('soapFault')
  if (namespace === 'http://hl7.org/fhir') return none('fhirXml')
  if (localName === 'ClinicalDocument') return none('cda')
  if (localName === 'html') return none('page')
  const name = localName.replace(/Response$/, '')
  const known = Object.values(contracts).find((one) => one.format === 'xml' && one.name === name)
  const isNational = /^urn:riv(?::|-)/.test(namespace)
  if (!known && !isNational) return none('otherXml')
  if (known && localName !== name) return { format: 'riv-ta', contract: known.name, namespace, text }
  const more = {
    // What could be anything else, such as a number of somebody, is not told.
    ...(/^[A-Za-z]{3,60}$/.test(name) && { contract: name }),
    ...(isNational && { namespace }),
  }
  return none(localName === name ? 'request' : 'unknownContract', more)
}
