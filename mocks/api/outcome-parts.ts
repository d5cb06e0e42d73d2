import type { Measure, Reply } from '../../app/provsvar/contract.ts'
import type { Source } from '#platform/answer/contract.ts'
import type { Producer } from '../catalogue/producer.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { HealthcareProfessional } from '../contracts/riv-ta/datatypes.ts'
import type { OutcomeHeader } from '../contracts/riv-ta/outcome-parts.ts'
import { authorOf, instantOnly } from './fields.ts'
import { askOf, professionalOf, signedBy, unitsOf } from './outcome-people.ts'
import { sourceOf } from './source.ts'

/** What replies of bilddiagnostik and to remisser say in the same way. */
export function commonOf(
  producer: Producer,
  header: OutcomeHeader,
  asked: HealthcareProfessional | undefined,
) {
  const { legalAuthenticator, accountableHealthcareProfessional: author } = header
  const responsible = professionalOf(author)
  const ask = askOf(asked, author)
  return {
    ...(legalAuthenticator && { signed: signedBy(legalAuthenticator) }),
    ...(responsible && { responsible }),
    ...(ask && { ask }),
    mayWorry: [author, asked].flatMap(unitsOf).some((unit) => unitOf(unit)?.resultsMayWorry === true),
    groups: [],
    source: originOf(producer, header),
  } satisfies Partial<Reply>
}

/** A number with its unit. What has only a unit is nothing. */
export const measureOf = (of: { value?: string; unit?: string } | undefined): Measure | undefined =>
  of?.value ? { value: of.value, ...(of.unit && { unit: of.unit }) } : undefined

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
    author: authorOf(professionalOf(author)),
  })
}
