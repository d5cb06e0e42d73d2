import type { Measure, Outcome, Professional, Reply } from '../../app/provsvar/contract.ts'
import type { Source } from '#platform/answer/contract.ts'
import type { Producer } from '../catalogue/producer.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type {
  OutcomeHeader,
  OutcomeProfessional,
  OutcomeSignature,
} from '../contracts/riv-ta/outcome-parts.ts'
import { instantOnly, textOf } from './fields.ts'
import { sourceOf } from './source.ts'

/** What replies of bilddiagnostik and to remisser say in the same way. */
export function commonOf(producer: Producer, header: OutcomeHeader, asked: OutcomeProfessional | undefined) {
  const { legalAuthenticator, accountableHealthcareProfessional: author } = header
  const responsible = professionalOf(author)
  const ask = askOf(author)
  return {
    ...(legalAuthenticator && { signed: signedBy(legalAuthenticator) }),
    ...(responsible && { responsible }),
    ...(ask && { ask }),
    mayWorry: [author, asked].flatMap(unitsOf).some((unit) => unitOf(unit)?.resultsMayWorry === true),
    groups: [],
    source: originOf(producer, header),
  } satisfies Partial<Reply>
}

/** When the record was written, where its contract's own time is not there. */
export const writtenAt = ({
  documentTime,
  legalAuthenticator,
  accountableHealthcareProfessional: author,
}: OutcomeHeader): string | undefined =>
  documentTime ?? legalAuthenticator?.signatureTime ?? author?.authorTime

/** Name, title and unit of somebody, of what is known. */
export function professionalOf(one: OutcomeProfessional | undefined): Professional | undefined {
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

/** A number with its unit. What has only a unit is nothing. */
export const measureOf = (of: { value?: string; unit?: string } | undefined): Measure | undefined =>
  of?.value ? { value: of.value, ...(of.unit && { unit: of.unit }) } : undefined

const unitsOf = (one: OutcomeProfessional | undefined) => [
  one?.healthcareProfessionalOrgUnit?.orgUnitHSAId,
  one?.healthcareProfessionalCareUnitHSAId,
]

function nameOfUnit(one: OutcomeProfessional | undefined): string | undefined {
  const known = unitsOf(one).flatMap((unit) => unitOf(unit) ?? [])[0]
  return known?.name ?? one?.healthcareProfessionalOrgUnit?.orgUnitName
}

/** Whom to ask: the unit that has replied. */
function askOf(author: OutcomeProfessional | undefined): Reply['ask'] {
  const unit = nameOfUnit(author)
  const known = unitsOf(author).flatMap((one) => unitOf(one)?.phone ?? [])[0]
  const phone = known ?? author?.healthcareProfessionalOrgUnit?.orgUnitTelecom
  return unit ? { unit, ...(phone && { phone }) } : undefined
}

function originOf(producer: Producer, header: OutcomeHeader): Source {
  const author = header.accountableHealthcareProfessional
  const orgUnit = author?.healthcareProfessionalOrgUnit
  return sourceOf(producer, {
    documentId: header.documentId,
    sourceSystemHSAId: header.sourceSystemHSAId,
    careGiverHSAId: author?.healthcareProfessionalCareGiverHSAId,
    careUnitHSAId: author?.healthcareProfessionalCareUnitHSAId ?? orgUnit?.orgUnitHSAId,
    careUnitName: orgUnit?.orgUnitName,
    authorTime: instantOnly(author?.authorTime),
  })
}
