import type { Answer } from '#platform/answer/contract.ts'
import type { Vaccination, VaccinationParty } from '../../app/vaccinationer/contract.ts'
import { isPartlyRead } from '../contracts/reading.ts'
import type { CV, OrgUnit } from '../contracts/riv-ta/datatypes.ts'
import type {
  AdministrationRecord,
  VaccinationMedicalRecord,
} from '../contracts/riv-ta/get-vaccination-history.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { codedOf, originOf, professionalOf, textOf } from './fields.ts'
import { type Known, onceEach } from './same-vaccination.ts'
import { itemId, madeId, sourceOf } from './source.ts'

/**
 * `GET /api/vaccinationer`: from GetVaccinationHistory, each vaccine that was given by itself, the latest first. What two
 * sources tell of by the same reference comes once.
 */
export async function vaccinationer(question: Question): Promise<Answer<Vaccination>> {
  const records = await gather('GetVaccinationHistory', question)
  const items = onceEach(records.items.flatMap(givenIn)).toSorted(latestFirst)
  return answerOf(items, records)
}

/** What has no day comes last: nobody knows where it belongs. */
function latestFirst({ day: a = '' }: Vaccination, { day: b = '' }: Vaccination): number {
  return a < b ? 1 : a > b ? -1 : 0
}

/** Everything given at an occasion; of one that has no more than a note, or a day, that. */
export function givenIn({ producer, item }: FromProducer<VaccinationMedicalRecord>): Known[] {
  const { vaccinationMedicalRecordHeader: header, vaccinationMedicalRecordBody: body } = item
  const { administrationRecord: given, registrationRecord: occasion } = body
  const idIn = (name: string) =>
    itemId(producer, 'vaccination', `${header.documentId}${name}`, header.sourceSystemHSAId)
  const {
    date: day,
    vaccinationUnstructuredNote: note,
    riskCategory = [],
    patientAdverseEffect = [],
  } = occasion ?? {}
  const author = professionalOf(header)
  const ofAll = {
    ...(day && { day }),
    ...(author && { author: { name: author.name, ...(author.title && { title: author.title }) } }),
    signed: header.legalAuthenticator !== undefined,
    reactionsThen: codesOf(patientAdverseEffect),
    riskGroups: codesOf(riskCategory),
    ...(note && { note }),
    ...(isPartlyRead(item) && { partly: true }),
    alsoFrom: [],
    source: sourceOf(producer, originOf(header)),
  }
  if (given.length === 0)
    return [{ producer, vaccination: { id: idIn(''), targets: [], reactions: [], ...ofAll } }]
  const names = given.map(nameOf)
  return given.map((one, index) => {
    const name = names[index] ?? ''
    // Those that say the same are told by which of them it is.
    const same = names.slice(0, index).filter((other) => other === name).length
    const id = idIn(given.length === 1 ? '' : `\n${name} ${same}`)
    const { vaccinationUniqueReference: reference } = one
    return { producer, ...(reference && { reference }), vaccination: { id, ...partsOf(one), ...ofAll } }
  })
}

/**
 * What a vaccine is known by within its record: its own reference, else what it is. Not its place, or an address would lead to
 * another when the source changes their order.
 */
function nameOf(one: AdministrationRecord): string {
  const {
    vaccinationUniqueReference: reference,
    typeOfVaccine,
    vaccineName,
    vaccineBatchId,
    doseOrdinalNumber,
  } = one
  return madeId([], reference ?? { typeOfVaccine, vaccineName, vaccineBatchId, doseOrdinalNumber })
}

function partsOf(one: AdministrationRecord) {
  const { doseOrdinalNumber, numberOfPrescribedDoses, isDoseComplete, vaccineBatchId, vaccineManufacturer } =
    one
  const type = codedOf(one.typeOfVaccine)
  const texts = {
    product: textOf(one.vaccineName),
    doseOrdinal: doseOrdinalNumber,
    dosesPrescribed: numberOfPrescribedDoses,
    amount: amountOf(one.dose),
    batch: vaccineBatchId,
    manufacturer: vaccineManufacturer,
    site: textOf(one.anatomicalSite),
    route: textOf(one.route),
    program: textOf(one.vaccinationProgramName),
    toldBy: one.sourceDescription,
    comment: one.commentAdministration,
    orderComment: one.commentPrescription,
  }
  const performer = partyOf(one.performerOrg, one.performer)
  const prescriber = partyOf(one.prescriberOrg, one.prescriberPerson)
  return {
    ...withoutEmpty(texts),
    ...(type && { type }),
    targets: codesOf(one.vaccineTargetDisease),
    ...(isDoseComplete !== undefined && { complete: isDoseComplete }),
    ...(performer && { performer }),
    ...(prescriber && { prescriber }),
    reactions: codesOf(one.patientAdverseEffect),
  }
}

const codesOf = (codes: readonly CV[]) => codes.flatMap((one) => codedOf(one) ?? [])

/** Words where there are words; a number is never put together of more than is written. */
function amountOf(dose: AdministrationRecord['dose']): string | undefined {
  const { value, unit } = dose?.quantity ?? {}
  return dose?.displayName ?? (value && [value, unit].filter(Boolean).join(' '))
}

function partyOf(
  org: OrgUnit | undefined,
  person: AdministrationRecord['performer'],
): VaccinationParty | undefined {
  const { orgUnitName: unit, orgUnitTelecom: phone } = org ?? {}
  const party = withoutEmpty({ unit, phone, name: person?.personName })
  return party.unit || party.name ? party : undefined
}

function withoutEmpty<Texts extends Record<string, string | undefined>>(texts: Texts) {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) as Partial<
    Record<keyof Texts, string>
  >
}
