import type { FhirResource, Reference } from 'fhir/r4'
import type { healthcareProfessional } from '../riv-ta/datatypes.ts'
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
