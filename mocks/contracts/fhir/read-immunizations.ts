import * as v from 'valibot'
import type { FhirSource } from '../contract.ts'
import type { AnswerReading } from '../reading.ts'
import type { AdministrationRecord, VaccinationMedicalRecord } from '../riv-ta/get-vaccination-history.ts'
import { cvOf } from './codes.ts'
import { codeableReference, concept, day, text, time, wordsOf } from './fields.ts'
import { headerOf } from './header.ts'
import { doersIn, partyOf } from './immunization-doers.ts'
import { protocolIn } from './immunization-protocol.ts'
import { reactionsIn } from './immunization-reactions.ts'
import { vaccineIn } from './immunization-vaccine.ts'
import { type LooseReader, partly, readerOf } from './loose.ts'
import { amount, unitOf } from './amount.ts'
import { readEach, type ReadOne, wordFault } from './read-each.ts'

/**
 * Vaccinations: Immunization of R4 and R5, each an occasion of its own. One that was not given, or that does not count, is no
 * vaccination that somebody has had, and is named. Never throws.
 */
export function readImmunizations(
  answer: string,
  source: FhirSource,
): AnswerReading<VaccinationMedicalRecord> {
  return readEach(answer, source, ['Immunization'], readImmunization)
}

const readImmunization: ReadOne<VaccinationMedicalRecord> = (record, ways) => {
  const { resource } = record
  const { json, path } = resource
  const { resolve } = ways
  const wrong = wordFault(resource, 'status', ['completed'])
  if (wrong) return wrong
  if (json['isSubpotent'] !== undefined && json['isSubpotent'] !== false) {
    return { path: `${path}/isSubpotent`, reason: 'bad-value' }
  }
  const of = readerOf(resource)
  const { giver = {}, orderer = {}, writer = giver } = doersIn(of, resource, resolve)
  const date = of.one('occurrenceDateTime', day)
  const noted = of.one('occurrenceString', text)
  of.missOther('occurrence', ['occurrenceDateTime', 'occurrenceString'])
  const careGiver = giver.careGiver ?? writer.careGiver
  const item: VaccinationMedicalRecord = {
    vaccinationMedicalRecordHeader: headerOf(
      record,
      { written: of.one('recorded', time), who: writer },
      ways,
    ),
    vaccinationMedicalRecordBody: {
      registrationRecord: {
        ...(careGiver && {
          careGiverOrg: {
            ...(careGiver.hsaId && { orgUnitHSAId: careGiver.hsaId }),
            ...(careGiver.name && { orgUnitName: careGiver.name }),
          },
        }),
        ...(date && { date }),
        ...(noted && { vaccinationUnstructuredNote: noted }),
        riskCategory: of.many('reasonCode', concept).flatMap((one) => cvOf(one) ?? []),
        patientAdverseEffect: [],
      },
      administrationRecord: [
        {
          ...partyOf(giver, 'performerOrg', 'performer'),
          ...partyOf(orderer, 'prescriberOrg', 'prescriberPerson'),
          ...vaccineIn(of, resource, resolve),
          ...protocolIn(of),
          ...wayIn(of),
          ...saidIn(of),
          patientAdverseEffect: reactionsIn(of, resource, resolve),
        },
      ],
    },
  }
  return partly(item, of.missed)
}

/** How much, where on the body, and in which way. */
function wayIn(of: LooseReader): Partial<AdministrationRecord> {
  const [site, route] = [cvOf(of.one('site', concept)), cvOf(of.one('route', concept))]
  const much = of.one('doseQuantity', amount)
  const unit = much && unitOf(much)
  return {
    ...(site && { anatomicalSite: site }),
    ...(route && { route }),
    ...(much && {
      dose: { displayName: [String(much.value).replace('.', ','), unit].filter(Boolean).join(' ') },
    }),
  }
}

/** Who told of it, when that was not who gave it, and what is noted. */
function saidIn(of: LooseReader): Partial<AdministrationRecord> {
  const origin = wordsOf(
    of.one('reportOrigin', concept) ?? of.one('informationSource', codeableReference)?.concept,
  )
  const notes = of.many('note', v.object({ text })).map((one) => one.text)
  return {
    ...(origin && { sourceDescription: origin }),
    ...(notes.length > 0 && { commentAdministration: notes.join('\n') }),
  }
}
