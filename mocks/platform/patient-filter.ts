import { type ContractName, contracts, type ItemOf } from '../contracts/contracts.ts'
import type { AnswerFault } from '../contracts/reading.ts'

/** For whom records are read: the person, or one who represents the person and is told less. */
export type Reader = {
  /** True of the person's own. */
  own: boolean
  /** Names of fields that this reader is not told of. */
  keepsBack: readonly string[]
}

const thePerson: Reader = { own: true, keepsBack: [] }

/**
 * The one place that decides what may leave the platform. A record that is not approved for the patient, or is
 * nullified, is gone as if it were not there; so is one for the patient alone when another reads. A record about
 * somebody else is dropped and reported, without saying anything of it. Notes between professionals, and parts that were
 * entered in error, are taken out of what is left, and so is what the reader is not told of.
 */
export function forPatient<C extends ContractName>(
  contract: C,
  items: readonly ItemOf[C][],
  personnummer: string,
  reader = thePerson,
): { visible: ItemOf[C][]; dropped: AnswerFault[] } {
  const visible: ItemOf[C][] = []
  const dropped: AnswerFault[] = []
  for (const item of items) {
    const { patientId, approvedForPatient, nullified, patientOnly, patientPath } =
      contracts[contract].visibility(item)
    if (patientId !== undefined && patientId !== personnummer) {
      dropped.push({ path: patientPath, reason: 'wrong-subject' })
    } else if (approvedForPatient !== false && nullified !== true && (reader.own || patientOnly !== true)) {
      visible.push(asSeen(item, ['internalNotes', ...reader.keepsBack]))
    }
  }
  return { visible, dropped }
}

/** A copy without fields of these names and without mistakes, at any depth. Items are plain data, so the copy has the same type. */
function asSeen<Value>(value: Value, names: readonly string[]): Value {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) => {
    if (names.includes(key)) return undefined
    return Array.isArray(inner) ? inner.filter((part) => !isMistake(part)) : inner
  }) as Value
}

/** True for a part, a goal or an activity, that its source says was entered in error. */
function isMistake(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false
  const { status, lifecycleStatus } = part as { status?: unknown; lifecycleStatus?: unknown }
  return [status, lifecycleStatus].includes('entered-in-error')
}
