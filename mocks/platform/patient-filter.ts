import { type ContractName, contracts, type ItemOf } from '../contracts/contracts.ts'
import type { AnswerFault } from '../contracts/reading.ts'

/**
 * The one place that decides what may leave the platform. A record that is not approved for the patient, or is
 * nullified, is gone as if it were not there. A record about somebody else is dropped and reported, without
 * saying anything of it. Notes between professionals are taken out of what is left.
 */
export function forPatient<C extends ContractName>(
  contract: C,
  items: readonly ItemOf[C][],
  personnummer: string,
): { visible: ItemOf[C][]; dropped: AnswerFault[] } {
  const visible: ItemOf[C][] = []
  const dropped: AnswerFault[] = []
  for (const item of items) {
    const { patientId, approvedForPatient, nullified, patientPath } = contracts[contract].visibility(item)
    if (patientId !== undefined && patientId !== personnummer) {
      dropped.push({ path: patientPath, reason: 'wrong-subject' })
    } else if (approvedForPatient !== false && nullified !== true) {
      visible.push(withoutInternalNotes(item))
    }
  }
  return { visible, dropped }
}

/** A copy without `internalNotes`, at any depth. Items are plain data, so the copy has the same type. */
function withoutInternalNotes<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    key === 'internalNotes' ? undefined : inner,
  ) as Value
}
