import type { FhirResource, Provenance, Reference } from 'fhir/r4'
import type { healthcareProfessional, PatientSummaryHeader } from '../riv-ta/datatypes.ts'
import type { Infer } from '../riv-ta/codec.ts'
import { conceptOf } from './codes.ts'
import { systems } from './systems.ts'
import { hsa } from './write-bundle.ts'

type Professional = Omit<Infer<typeof healthcareProfessional>, 'authorTime'>

/** Somebody in a role at a unit, as resources that are contained, and the reference to the role. */
export function doerOf(
  professional: Professional,
  id = 'author',
): { contained: FhirResource[]; reference: Reference } {
  const {
    healthcareProfessionalHSAId: hsaId,
    healthcareProfessionalName: name,
    healthcareProfessionalRoleCode: role,
    healthcareProfessionalOrgUnit: unit,
    healthcareProfessionalCareGiverHSAId: careGiver,
  } = professional
  return {
    contained: [
      {
        resourceType: 'PractitionerRole',
        id,
        ...((hsaId || name) && { practitioner: hsaId ? hsa(hsaId, name) : { display: name ?? '' } }),
        ...(unit && { organization: { reference: `#${id}-unit` } }),
        ...(role && { code: [conceptOf(role)] }),
      },
      ...(unit
        ? [
            {
              resourceType: 'Organization' as const,
              id: `${id}-unit`,
              ...(unit.orgUnitHSAId && {
                identifier: [{ system: systems.hsaId, value: unit.orgUnitHSAId }],
              }),
              ...(unit.orgUnitName && { name: unit.orgUnitName }),
              ...(unit.orgUnitTelecom && {
                telecom: [{ system: 'phone' as const, value: unit.orgUnitTelecom }],
              }),
              ...(unit.orgUnitAddress && { address: [{ text: unit.orgUnitAddress }] }),
              ...(careGiver && { partOf: hsa(careGiver) }),
            },
          ]
        : []),
    ],
    reference: { reference: `#${id}` },
  }
}

/** Whom a resource is about. */
export const patientOf = (id: string) => ({ identifier: { system: systems.personnummer, value: id } })

/** Who has signed a resource, as the Provenance that comes along with it. */
function signedBy(
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
          who: { type: 'Practitioner', ...(id ? hsa(id, name) : { display: name ?? '' }) },
        },
      ],
    },
  }
}

/** The same, of a record whose header says it. */
export function signatureIn(target: string, { legalAuthenticator: signer }: PatientSummaryHeader) {
  if (!signer) return []
  const { legalAuthenticatorHSAId: id, legalAuthenticatorName: name, signatureTime: at } = signer
  return [signedBy(target, { id, name, at })]
}
