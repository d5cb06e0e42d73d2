import type {
  Dosage,
  DrugChoice,
  MedicationMedicalRecord,
} from '../../contracts/riv-ta/get-medication-history.ts'
import { at, header, type HeaderFacts, orgUnit, type Staff } from './common.ts'

const atcOid = '1.2.752.129.2.2.3.1.1'
const nplOid = '1.2.752.129.2.1.5.1'
/** Identities of these mocks, of no real system. */
const ownRoot = '1.2.752.129.2.1.2.1'

/** Facts of a decision about a medicine. `written` is Swedish local time, the others are dates, or times where it matters. */
export type MedicationFacts = HeaderFacts & {
  written: string
  /** Who decided, when that is another than the author. */
  prescriber?: Staff
  /** Name as the source has it; absent of one that only stops another. */
  name?: string
  substance?: string
  atc?: string
  /** Id of the product in the national register. */
  nplId?: string
  strength?: readonly [value: number, unit: string]
  form?: string
  /** In words; or as the contract has it. */
  dose?: string | readonly Dosage[]
  /** What stands on the label. */
  label?: string
  reason?: string
  purpose?: string
  note?: string
  /** Since when it is taken in any dose, and in this one; until when. */
  since?: string
  from?: string
  until?: string
  endReason?: string
  /** A decision to stop. */
  stops?: true
  status?: string
  /** False: somebody of the care gives it. */
  self?: boolean
  given?: { at: string; comment?: string }
  recipe?: { until?: string; amount?: number; unit?: string }
  evaluate?: string
  /** Decisions with the same chain follow on each other. */
  chain?: string
}

/** A decision about a medicine as a producer holds it. */
export function medication(facts: MedicationFacts): MedicationMedicalRecord {
  const {
    id,
    unit,
    author,
    prescriber = author,
    written,
    from,
    until,
    since,
    endReason,
    given,
    recipe,
  } = facts
  const { stops, status = 'Active', self = true, chain, reason, evaluate } = facts
  const who = (staff: Staff | undefined, when: string) => ({
    authorTime: at(when),
    ...(staff && {
      healthcareProfessionalHSAId: staff.hsaId,
      healthcareProfessionalName: staff.name,
      healthcareProfessionalRoleCode: { originalText: staff.title },
    }),
    healthcareProfessionalOrgUnit: orgUnit(unit),
    healthcareProfessionalCareUnitHSAId: unit.hsaId,
    healthcareProfessionalCareGiverHSAId: unit.careGiver.hsaId,
  })
  return {
    medicationMedicalRecordHeader: header(facts),
    medicationMedicalRecordBody: {
      medicationPrescription: {
        prescriptionId: { root: ownRoot, extension: id },
        typeOfPrescription: stops ? 'U' : 'I',
        prescriptionStatus: status,
        ...(facts.note && { prescriptionNote: facts.note }),
        principalPrescriptionReason: reason ? [{ reason: { originalText: reason } }] : [],
        additionalPrescriptionReason: [],
        ...(evaluate && { evaluationTime: moment(evaluate) }),
        ...(facts.purpose && { treatmentPurpose: facts.purpose }),
        ...(chain && { prescriptionChainId: { root: ownRoot, extension: chain } }),
        prescriber: who(prescriber, written),
        ...(since && { startOfFirstTreatment: moment(since) }),
        ...(from && { startOfTreatment: moment(from) }),
        ...(until && { endOfTreatment: moment(until) }),
        ...(endReason && { endOfTreatmentReason: { originalText: endReason } }),
        selfMedication: self,
        ...(!stops && { drug: drugOf(facts) }),
        ...(recipe && { dispensationAuthorization: recipeOf(facts, recipe, who(prescriber, written)) }),
        administration: given
          ? [
              {
                administrationId: { root: ownRoot, extension: `${id}-1` },
                administrationTime: { start: at(given.at) },
                ...(given.comment && { administrationComment: given.comment }),
                administeringHealthcareProfessional: who(author, given.at),
              },
            ]
          : [],
      },
    },
  }
}

function drugOf({ name, nplId, substance, atc, strength, form, dose }: MedicationFacts): DrugChoice {
  const code = atc || substance
  return {
    drug: {
      ...(name && {
        nplId: nplId ? { code: nplId, codeSystem: nplOid, displayName: name } : { originalText: name },
      }),
      ...(code && {
        atcCode: {
          ...(atc && { code: atc, codeSystem: atcOid }),
          ...(substance && { displayName: substance }),
        },
      }),
      ...(form && { pharmaceuticalForm: form }),
      ...(strength && { strength: strength[0], strengthUnit: strength[1] }),
    },
    dosage: typeof dose === 'string' ? [{ dosageInstruction: dose }] : [...(dose ?? [])],
  }
}

type Recipe = NonNullable<
  MedicationMedicalRecord['medicationMedicalRecordBody']['medicationPrescription']['dispensationAuthorization']
>

function recipeOf(
  { id, dose, label }: MedicationFacts,
  { until, amount, unit }: NonNullable<MedicationFacts['recipe']>,
  authorizer: NonNullable<Recipe['dispensationAuthorizer']>,
): Recipe {
  const signatura = label ?? (typeof dose === 'string' ? dose : '')
  return {
    dispensationAuthorizationId: { root: ownRoot, extension: `${id}-R` },
    ...(until && { validUntil: until }),
    ...(amount !== undefined && { totalAmount: amount }),
    ...(unit && { packageUnit: unit }),
    dispensationAuthorizer: authorizer,
    ...(signatura && { prescriptionSignatura: signatura }),
  }
}

const moment = (day: string) => at(day.includes('T') ? day : `${day}T00:00`)
