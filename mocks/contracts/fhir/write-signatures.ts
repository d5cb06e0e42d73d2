import type { Provenance } from 'fhir/r4'
import type { PatientSummaryHeader } from '../riv-ta/datatypes.ts'
import { hsa } from './write-bundle.ts'

/** Who has signed a resource, as the Provenance that comes along with it. */
export function signedBy(
  target: string,
  signer: { id?: string | undefined; name?: string | undefined; at: string },
): { resource: Provenance } {
  const system = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type'
  const { id, name, at } = signer
  return {
    resource: {
      resourceType: 'Provenance',
      id: `signed-${target.replace('/', '-')}`,
      target: [{ reference: target }],
      recorded: at,
      agent: [
        {
          type: { coding: [{ system, code: 'legal' }] },
          who: { type: 'Practitioner', ...(id ? hsa(id, name) : name && { display: name }) },
        },
      ],
    },
  }
}

/** The same, of a record whose header says it. */
export function signatureIn(target: string, { legalAuthenticator: signer }: PatientSummaryHeader) {
  // A Provenance says when.
  if (!signer?.signatureTime) return []
  const { legalAuthenticatorHSAId: id, legalAuthenticatorName: name, signatureTime: at } = signer
  return [signedBy(target, { id, name, at })]
}
