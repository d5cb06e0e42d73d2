import type { Unit } from '../../catalogue/producer.ts'
import type { CV, II } from '../../contracts/riv-ta/datatypes.ts'
import type {
  AdministrationRecord,
  VaccinationMedicalRecord,
} from '../../contracts/riv-ta/get-vaccination-history.ts'
import { at, header, type HeaderFacts, orgUnit, type Staff } from './common.ts'

type Words = string | CV

/** One vaccine of an occasion. `dose` is which, of how many. */
export type GivenFacts = {
  type?: Words
  targets?: readonly Words[]
  product?: Words
  dose?: readonly [ordinal: string | number, of?: string | number]
  complete?: boolean
  amount?: string
  batch?: string
  maker?: string
  site?: string
  program?: string
  /** Who gave it, where the source says so. */
  by?: Pick<Staff, 'name'>
  /** Where it was given, when that is elsewhere than where it is written. */
  where?: Unit
  orderedBy?: { unit: Unit; name?: string }
  toldBy?: string
  comment?: string
  orderComment?: string
  reactions?: readonly Words[]
  reference?: II
}

/** Facts of an occasion. `day` is Swedish; without it the source has no date. */
export type VaccinationFacts = HeaderFacts & {
  day?: string
  /** Swedish local time; by default ten in the morning of the day. */
  written?: string
  given?: readonly GivenFacts[]
  note?: string
  risks?: readonly string[]
  /** After the occasion, whichever vaccine it was. */
  reactions?: readonly string[]
  /** Signed when it was written, unless nobody has. */
  unsigned?: true
  /** The care contact, in the same system, that it belongs to. */
  careContactId?: string
}

/** An occasion with what was given, as a producer holds it. */
export function vaccination(facts: VaccinationFacts): VaccinationMedicalRecord {
  const { unit, day, written = `${day}T10:00`, given = [], note, risks = [], reactions = [] } = facts
  const { unsigned, author, careContactId } = facts
  return {
    vaccinationMedicalRecordHeader: {
      ...header({ ...facts, written }),
      ...(!unsigned && {
        legalAuthenticator: {
          signatureTime: at(written),
          ...(author && { legalAuthenticatorHSAId: author.hsaId, legalAuthenticatorName: author.name }),
        },
      }),
      ...(careContactId && { careContactId }),
    },
    vaccinationMedicalRecordBody: {
      registrationRecord: {
        careGiverOrg: { orgUnitHSAId: unit.careGiver.hsaId, orgUnitName: unit.careGiver.name },
        sourceSystemName: unit.careGiver.name,
        sourceSystemContact: { hsaid: facts.system },
        ...(day && { date: day }),
        ...(note && { vaccinationUnstructuredNote: note }),
        riskCategory: risks.map(cvOf),
        patientAdverseEffect: reactions.map(cvOf),
      },
      administrationRecord: given.map((one) => administration(one, facts)),
    },
  }
}

function administration(given: GivenFacts, { unit, author }: VaccinationFacts): AdministrationRecord {
  const { type, targets = [], product, dose, complete, by = author, where = unit, orderedBy } = given
  const [ordinal, of] = dose ?? []
  return {
    ...(given.program && { vaccinationProgramName: cvOf(given.program) }),
    ...(orderedBy && { prescriberOrg: orgUnit(orderedBy.unit) }),
    ...(orderedBy?.name && { prescriberPerson: { personName: orderedBy.name } }),
    // What is written down afterwards was given by nobody that the source can name.
    ...(!given.toldBy && { performerOrg: orgUnit(where), ...(by && { performer: { personName: by.name } }) }),
    ...(given.site && { anatomicalSite: cvOf(given.site), route: cvOf('I muskeln') }),
    ...(given.amount && { dose: { displayName: given.amount } }),
    ...(complete !== undefined && { isDoseComplete: complete }),
    ...(ordinal !== undefined && { doseOrdinalNumber: String(ordinal) }),
    ...(of !== undefined && { numberOfPrescribedDoses: String(of) }),
    ...(given.toldBy && { sourceDescription: given.toldBy }),
    ...(given.orderComment && { commentPrescription: given.orderComment }),
    ...(given.comment && { commentAdministration: given.comment }),
    patientAdverseEffect: (given.reactions ?? []).map(cvOf),
    ...(type && { typeOfVaccine: cvOf(type) }),
    ...(product && { vaccineName: cvOf(product) }),
    ...(given.batch && { vaccineBatchId: given.batch }),
    ...(given.maker && { vaccineManufacturer: given.maker }),
    vaccineTargetDisease: targets.map(cvOf),
    ...(given.reference && { vaccinationUniqueReference: given.reference }),
  }
}

const cvOf = (words: Words): CV => (typeof words === 'string' ? { originalText: words } : words)
