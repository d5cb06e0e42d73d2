import type { Outcome, Professional, Reply } from '../../app/provsvar/contract.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { HealthcareProfessional } from '../contracts/riv-ta/datatypes.ts'
import type { OutcomeSignature } from '../contracts/riv-ta/outcome-parts.ts'
import { textOf } from './fields.ts'

/** Name, title and unit of somebody, of what is known. */
export function professionalOf(one: HealthcareProfessional | undefined): Professional | undefined {
  const name = one?.healthcareProfessionalName
  const title = textOf(one?.healthcareProfessionalRoleCode)
  const unit = nameOfUnit(one)
  const known = { ...(name && { name }), ...(title && { title }), ...(unit && { unit }) }
  return known.name || known.unit ? known : undefined
}

/** Who has signed, or taken part of it, and when. */
export function signedBy(signature: OutcomeSignature): NonNullable<Outcome['seen']> {
  const { signatureTime: at, legalAuthenticatorName: name } = signature
  const title = textOf(signature.legalAuthenticatorRoleCode)
  return { ...(name && { by: { name, ...(title && { title }) } }), ...(at && { at }) }
}

/** The units that somebody is named with. */
export const unitsOf = (one: HealthcareProfessional | undefined) => [
  one?.healthcareProfessionalOrgUnit?.orgUnitHSAId,
  one?.healthcareProfessionalCareUnitHSAId,
]

function nameOfUnit(one: HealthcareProfessional | undefined): string | undefined {
  const known = unitsOf(one).flatMap((unit) => unitOf(unit) ?? [])[0]
  return known?.name ?? one?.healthcareProfessionalOrgUnit?.orgUnitName
}

/** Whom to ask: the unit that the reply went to, since it is there that it is judged; else the one that has replied. */
export function askOf(
  asked: HealthcareProfessional | undefined,
  author: HealthcareProfessional | undefined,
): Reply['ask'] {
  const known = [asked, author].flatMap((one) => {
    const unit = nameOfUnit(one)
    const listed = unitsOf(one).flatMap((id) => unitOf(id)?.phone ?? [])[0]
    const phone = listed ?? one?.healthcareProfessionalOrgUnit?.orgUnitTelecom
    return unit ? [{ unit, ...(phone && { phone }) }] : []
  })
  return known.find(({ phone }) => phone) ?? known[0]
}
